package org.anlan.platform.imports.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anlan.platform.imports.ImportContext;
import org.anlan.platform.imports.ImportKind;
import org.anlan.platform.imports.ImportMessage;
import org.anlan.platform.imports.ImportMessage.Severity;
import org.anlan.platform.imports.ImportRow;
import org.anlan.platform.imports.RowState;
import org.anlan.platform.imports.SheetReport;
import org.anlan.platform.imports.application.RowStore.Kept;
import org.anlan.platform.imports.domain.ImportJob;
import org.anlan.platform.imports.table.CellValues;
import org.anlan.platform.json.Json;

/** Asks the kind for the meaning of a row. */
@Dependent
class RowCheck {

    @Inject
    ImportKinds kinds;

    /** What the rows of a job have in common. */
    record Job(ImportJob job, ImportKind kind, List<SheetReport> sheets, Map<String, String> options) {

        ImportContext context(Kept row) {
            SheetReport sheet = sheets.get(row.sheet());
            return new ImportContext(job.id(), sheet.layout(), job.fileName(), sheet.title(), sheet.facts(), options);
        }
    }

    Job of(ImportJob job) {
        return new Job(job, kinds.kind(job.kind()), Stored.sheets(job.sheets()), options(job));
    }

    static Map<String, String> options(ImportJob job) {
        Map<String, String> options = new LinkedHashMap<>();
        Json.readMap(job.options()).forEach((key, value) -> options.put(key, String.valueOf(value)));
        return options;
    }

    ImportRow row(Job job, Kept kept) {
        String layout = job.sheets().get(kept.sheet()).layout();
        return CellValues.row(kept.row(), kinds.layout(job.kind(), layout), kept.values(), kept.extras());
    }

    /** The row with what the kind says of it; cells that could not be read are not judged a second time. */
    Kept checked(Job job, Kept kept) {
        Map<String, String> headers = job.sheets().get(kept.sheet()).headers();
        List<ImportMessage> checks = job.kind().check(row(job, kept), job.context(kept)).stream()
                .map(m -> named(m, headers))
                .filter(m -> m.column() == null || kept.reading().stream().noneMatch(r -> blames(r, m.column())))
                .toList();
        Kept judged = with(kept, kept.state(), checks, kept.reference());
        return with(judged, judged.broken() ? RowState.REJECTED : RowState.ACCEPTED, checks, null);
    }

    private static boolean blames(ImportMessage reading, String column) {
        return reading.severity() == Severity.ERROR && column.equals(reading.column());
    }

    /** Kinds may name a column by its key or by the header they know; the user sees the header of the file. */
    private static ImportMessage named(ImportMessage m, Map<String, String> headers) {
        String header = m.column() == null ? null : headers.get(m.column());
        return header == null ? m : new ImportMessage(m.severity(), m.row(), header, m.code(), m.args());
    }

    static Kept with(Kept row, RowState state, List<ImportMessage> checks, String reference) {
        return new Kept(
                row.seq(),
                row.sheet(),
                row.row(),
                state,
                row.chosen(),
                row.corrected(),
                row.values(),
                row.extras(),
                row.reading(),
                checks,
                reference);
    }
}
