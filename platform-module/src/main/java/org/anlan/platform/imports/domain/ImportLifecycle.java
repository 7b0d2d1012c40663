package org.anlan.platform.imports.domain;

import static org.anlan.platform.imports.ImportAction.CORRECT;
import static org.anlan.platform.imports.ImportAction.END_CHECKING;
import static org.anlan.platform.imports.ImportAction.END_IMPORTING;
import static org.anlan.platform.imports.ImportAction.END_READING;
import static org.anlan.platform.imports.ImportAction.END_UNDOING;
import static org.anlan.platform.imports.ImportAction.REFUSE;
import static org.anlan.platform.imports.ImportAction.START;
import static org.anlan.platform.imports.ImportAction.UNDO;
import static org.anlan.platform.imports.ImportStatus.CHECKING;
import static org.anlan.platform.imports.ImportStatus.IMPORTED;
import static org.anlan.platform.imports.ImportStatus.IMPORTING;
import static org.anlan.platform.imports.ImportStatus.READING;
import static org.anlan.platform.imports.ImportStatus.READY;
import static org.anlan.platform.imports.ImportStatus.REFUSED;
import static org.anlan.platform.imports.ImportStatus.UNDOING;
import static org.anlan.platform.imports.ImportStatus.UNDONE;

import java.util.Map;
import java.util.Set;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.imports.ImportAction;
import org.anlan.platform.imports.ImportStatus;

/** What may happen to an import when. */
public final class ImportLifecycle {

    private static final Map<ImportStatus, Map<ImportAction, ImportStatus>> TABLE = Map.of(
            READING, Map.of(END_READING, CHECKING, REFUSE, REFUSED),
            CHECKING, Map.of(END_CHECKING, READY, REFUSE, REFUSED),
            READY, Map.of(CORRECT, READY, START, IMPORTING),
            REFUSED, Map.of(),
            IMPORTING, Map.of(END_IMPORTING, IMPORTED),
            IMPORTED, Map.of(CORRECT, IMPORTED, START, IMPORTING, UNDO, UNDOING),
            UNDOING, Map.of(END_UNDOING, UNDONE),
            UNDONE, Map.of(UNDO, UNDOING));

    private ImportLifecycle() {}

    /** @throws RuleBroken {@code import.illegal_transition} (status, action) */
    public static ImportStatus next(ImportStatus from, ImportAction action) {
        ImportStatus next = TABLE.get(from).get(action);
        if (next == null) {
            throw new RuleBroken("import.illegal_transition", from, action);
        }
        return next;
    }

    public static Set<ImportAction> allowedFrom(ImportStatus status) {
        return TABLE.get(status).keySet();
    }
}
