package org.anlan.platform.imports.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.anlan.platform.imports.ImportDetails.Counts;
import org.anlan.platform.imports.ImportMessage;
import org.anlan.platform.imports.ImportStatus;
import org.anlan.platform.imports.RowState;
import org.anlan.platform.imports.SheetReport;
import org.anlan.platform.imports.application.RowCheck.Job;
import org.anlan.platform.imports.application.RowStore.Kept;
import org.anlan.platform.imports.domain.ImportJob;
import org.anlan.platform.imports.table.ReadRow;

/**
 * The steps of the engine, a transaction each, always under the lease. What a step has done it says in the same
 * transaction, so a crash between two steps loses nothing and repeats nothing.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportSteps {

    private static final int LARGE = 2_000;

    @Inject
    ImportStore imports;

    @Inject
    RowStore rows;

    @Inject
    RowCheck check;

    @Inject
    ImportLease lease;

    @Inject
    ImportJournal journal;

    @Inject
    Clock clock;

    public boolean claim(long id, String token) {
        return lease.claim(id, token);
    }

    public boolean claimedTooOften(long id) {
        return lease.claimedTooOften(id);
    }

    public void release(long id, String token) {
        lease.release(id, token);
    }

    public List<Long> abandoned() {
        return lease.abandoned();
    }

    /** What the runner needs to know of a job. */
    public record Task(ImportStatus status, String kind, String createdBy, Map<String, String> options) {}

    public Task task(long id) {
        ImportJob job = imports.load(id);
        return new Task(job.status(), job.kind(), job.createdBy(), RowCheck.options(job));
    }

    /** Reading starts anew after a crash: what it had stored is thrown away. */
    public byte[] startReading(long id, String token) {
        lease.renew(id, token, 0);
        rows.clear(id);
        imports.startProgress(id, 0);
        return imports.content(id);
    }

    public void saveRows(long id, String token, int firstSeq, List<ReadRow> batch) {
        lease.renew(id, token, batch.size());
        rows.insert(id, firstSeq, batch);
    }

    public void endReading(long id, String token, List<SheetReport> sheets) {
        lease.renew(id, token, 0);
        imports.lock(id).endReading(Stored.sheets(sheets));
        int read = sheets.stream().mapToInt(SheetReport::rows).sum();
        imports.startProgress(id, read);
        if (read > LARGE) {
            rows.analyse();
        }
    }

    public void refuse(long id, String token, String code, List<Object> args) {
        lease.renew(id, token, 0);
        rows.clear(id);
        imports.lock(id).refuse(code, Stored.problemArgs(args));
        imports.dropContent(id);
    }

    /** Rows to work on next in the stage, at most {@code limit}. */
    public List<Integer> pending(long id, Stage stage, int limit) {
        return imports.pending(id, Map.entry(stage.from(), stage == Stage.UNDO), limit);
    }

    /** Works on rows all together; whatever one of them throws takes the others back with it. */
    public void work(long id, String token, Stage stage, List<Integer> seqs) {
        lease.renew(id, token, seqs.size());
        Job job = check.of(imports.load(id));
        List<Kept> locked = new ArrayList<>(rows.lock(id, seqs));
        locked.removeIf(row -> row.state() != stage.from());
        if (stage == Stage.UNDO) {
            Collections.reverse(locked);
        }
        rows.save(id, locked.stream().map(row -> worked(job, stage, row)).toList());
        imports.flush();
    }

    private Kept worked(Job job, Stage stage, Kept row) {
        if (stage == Stage.UNDO) {
            job.kind().undo(row.reference(), job.context(row));
            return RowCheck.with(row, RowState.UNDONE, row.checks(), row.reference());
        }
        Kept checked = check.checked(job, row);
        if (stage == Stage.CHECK || checked.state() == RowState.REJECTED) {
            return checked;
        }
        String reference = job.kind().store(check.row(job, row), job.context(row));
        return RowCheck.with(checked, RowState.STORED, checked.checks(), reference);
    }

    /** Keeps why a single row did not get through a stage. */
    public void fail(long id, String token, Stage stage, int seq, ImportMessage why) {
        lease.renew(id, token, 1);
        Kept row = rows.lock(id, seq);
        List<ImportMessage> messages = new ArrayList<>();
        if (stage == Stage.UNDO) {
            messages.addAll(row.checks());
        }
        messages.add(new ImportMessage(why.severity(), row.row(), why.column(), why.code(), why.args()));
        rows.save(id, RowCheck.with(row, stage.whenFailed(), messages, row.reference()));
    }

    public void end(long id, String token, Stage stage) {
        lease.renew(id, token, 0);
        ImportJob job = imports.lock(id);
        Counts counts = imports.counts(id);
        switch (stage) {
            case CHECK -> job.endChecking(clock.instant());
            case STORE -> {
                job.endImporting(clock.instant());
                imports.dropContent(id);
                journal.finished(job, counts);
            }
            case UNDO -> {
                job.endUndoing(clock.instant());
                journal.undone(job, counts);
            }
        }
        imports.flush();
    }

    /** The stages that go over rows. */
    public enum Stage {
        CHECK(RowState.READ, RowState.REJECTED),
        STORE(RowState.ACCEPTED, RowState.REJECTED),
        UNDO(RowState.STORED, RowState.KEPT);

        private final RowState from;
        private final RowState whenFailed;

        Stage(RowState from, RowState whenFailed) {
            this.from = from;
            this.whenFailed = whenFailed;
        }

        RowState from() {
            return from;
        }

        RowState whenFailed() {
            return whenFailed;
        }
    }
}
