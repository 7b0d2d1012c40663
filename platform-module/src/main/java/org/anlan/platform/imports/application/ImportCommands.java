package org.anlan.platform.imports.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotAllowed;
import org.anlan.platform.NotFound;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.StaleVersion;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.access.Permission;
import org.anlan.platform.access.PlatformPermission;
import org.anlan.platform.audit.Command;
import org.anlan.platform.imports.ImportMessage;
import org.anlan.platform.imports.ImportRowView;
import org.anlan.platform.imports.RowState;
import org.anlan.platform.imports.SheetReport;
import org.anlan.platform.imports.application.RowStore.Kept;
import org.anlan.platform.imports.domain.ImportJob;
import org.anlan.platform.imports.reading.Limits;
import org.anlan.platform.json.Json;

/** What the user does with an import, one transaction each. */
@Stateless
@Command
public class ImportCommands {

    @Inject
    ImportStore imports;

    @Inject
    RowStore rows;

    @Inject
    RowCheck check;

    @Inject
    ImportKinds kinds;

    @Inject
    AccessControl access;

    @Inject
    ImportJournal journal;

    @Inject
    Clock clock;

    /** @return id of the import */
    public long upload(String kind, ImportJob.UploadedFile file, byte[] content, Map<String, String> options) {
        access.require(kinds.kind(kind).permission());
        ImportJob job = ImportJob.uploaded(kind, access.caller().login(), file, Json.write(options), clock.instant());
        imports.add(job, content);
        journal.uploaded(job);
        return job.id();
    }

    public ImportRowView correct(long id, int seq, Map<String, String> changes) {
        ImportJob job = mine(id);
        job.correct();
        Kept row = rows.lock(id, seq);
        if (row.state() != RowState.REJECTED && row.state() != RowState.ACCEPTED) {
            throw new RuleBroken("import.row_state", row.row(), row.state());
        }
        RowCheck.Job shared = check.of(job);
        Kept changed =
                check.checked(shared, changed(row, changes, shared.sheets().get(row.sheet())));
        rows.save(id, changed);
        Map<String, String> headers = shared.sheets().get(row.sheet()).headers();
        journal.corrected(job, row.row(), named(row.values(), headers), named(changed.values(), headers));
        return changed.view();
    }

    /** The cells under the headers of the file, as who reads the record knows them. */
    private static Map<String, String> named(Map<String, String> values, Map<String, String> headers) {
        Map<String, String> named = new LinkedHashMap<>();
        values.forEach((key, text) -> named.put(headers.getOrDefault(key, key), text));
        return named;
    }

    /** Cells the user typed anew no longer suffer from what was wrong with the ones that were read. */
    private static Kept changed(Kept row, Map<String, String> changes, SheetReport sheet) {
        Map<String, String> values = new LinkedHashMap<>(row.values());
        InvalidInput.Collector problems = new InvalidInput.Collector();
        changes.forEach((key, text) -> {
            problems.rejectIf(!sheet.headers().containsKey(key), key, "unknown_value", key);
            problems.optionalText(key, text, Limits.CELL_CHARS);
            if (text == null || text.isBlank()) {
                values.remove(key);
            } else {
                values.put(key, text.strip().replace("\r\n", "\n"));
            }
        });
        problems.throwIfAny();
        List<String> headers = changes.keySet().stream()
                .filter(key ->
                        !String.valueOf(changes.get(key)).equals(row.values().get(key)))
                .map(sheet.headers()::get)
                .toList();
        List<ImportMessage> reading = row.reading().stream()
                .filter(m -> m.column() == null || !headers.contains(m.column()))
                .toList();
        return new Kept(
                row.seq(),
                row.sheet(),
                row.row(),
                row.state(),
                true,
                true,
                values,
                row.extras(),
                reading,
                List.of(),
                row.reference());
    }

    public void choose(long id, Collection<Integer> seqs, boolean chosen) {
        ImportJob job = mine(id);
        job.correct();
        imports.choose(id, seqs, chosen);
        journal.act(chosen ? "import.rows_chosen" : "import.rows_left_out", job);
    }

    public void start(long id, long expectedVersion) {
        ImportJob job = mine(id);
        StaleVersion.require(ImportStore.KIND, id, expectedVersion, job.version());
        int chosen = imports.counts(id).chosen();
        job.start(chosen);
        imports.startProgress(id, chosen);
        journal.act("import.started", job);
    }

    public void undo(long id, long expectedVersion) {
        ImportJob job = mine(id);
        StaleVersion.require(ImportStore.KIND, id, expectedVersion, job.version());
        rows.releaseKept(id);
        int stored = imports.counts(id).stored();
        job.undo(stored);
        imports.startProgress(id, stored);
        journal.act("import.undo_started", job);
    }

    /** The caller's own import, locked; everybody else's is read only, and unknown to who may not even read it. */
    private ImportJob mine(long id) {
        ImportJob job = imports.lock(id);
        Permission needed = kinds.kind(job.kind()).permission();
        if (!job.isOf(access.caller().login())) {
            if (access.allows(PlatformPermission.IMPORT_READ)) {
                throw new NotAllowed(needed.code());
            }
            throw new NotFound(ImportStore.KIND, id);
        }
        access.require(needed);
        return job;
    }
}
