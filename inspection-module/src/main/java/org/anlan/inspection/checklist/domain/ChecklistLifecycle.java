package org.anlan.inspection.checklist.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.anlan.inspection.checklist.ChecklistAction;
import org.anlan.inspection.checklist.ChecklistStatus;
import org.anlan.platform.RuleBroken;

/** The one table of a checklist's life. */
public final class ChecklistLifecycle {

    private static final Map<ChecklistStatus, Map<ChecklistAction, ChecklistStatus>> TABLE = new EnumMap<>(Map.of(
            ChecklistStatus.DRAFT,
            Map.of(
                    ChecklistAction.PUBLISH, ChecklistStatus.PUBLISHED,
                    ChecklistAction.ARCHIVE, ChecklistStatus.ARCHIVED),
            ChecklistStatus.PUBLISHED,
            Map.of(
                    ChecklistAction.REVISE, ChecklistStatus.PUBLISHED,
                    ChecklistAction.PUBLISH, ChecklistStatus.PUBLISHED,
                    ChecklistAction.ARCHIVE, ChecklistStatus.ARCHIVED),
            ChecklistStatus.ARCHIVED,
            Map.of(ChecklistAction.RESTORE, ChecklistStatus.DRAFT)));

    private ChecklistLifecycle() {}

    /** @throws RuleBroken {@code checklist.illegal_transition} */
    public static ChecklistStatus next(ChecklistStatus from, ChecklistAction action) {
        ChecklistStatus next = TABLE.get(from).get(action);
        if (next == null) {
            throw new RuleBroken("checklist.illegal_transition", from, action);
        }
        return next;
    }

    /** What the status allows, in the order of the constants. */
    public static List<ChecklistAction> allowedFrom(ChecklistStatus status) {
        return TABLE.get(status).keySet().stream().sorted().toList();
    }
}
