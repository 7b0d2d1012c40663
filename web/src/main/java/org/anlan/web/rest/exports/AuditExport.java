package org.anlan.web.rest.exports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.anlan.platform.audit.AuditQuery;
import org.anlan.platform.audit.AuditRow;
import org.anlan.platform.audit.AuditTrail;
import org.anlan.platform.export.ColumnSpec;
import org.anlan.web.audit.AuditDays;
import org.anlan.web.faces.Texts;
import org.anlan.web.history.HistoryTexts;

/** The audit trail in words. */
@RequestScoped
public class AuditExport implements ListExport {

    @Inject
    AuditTrail audit;

    @Inject
    AuditDays days;

    @Inject
    HistoryTexts history;

    @Inject
    Texts texts;

    @Override
    public String kind() {
        return "audit";
    }

    @Override
    public String title() {
        return texts.text("audit.title");
    }

    @Override
    public List<ColumnSpec> columns(ExportFilter filter) {
        return List.of(
                ColumnSpec.instant(texts.text("audit.at")),
                ColumnSpec.text(texts.text("audit.actor_hint")),
                ColumnSpec.text(texts.text("audit.actor")),
                ColumnSpec.text(texts.text("audit.action")),
                ColumnSpec.text(texts.text("audit.number")),
                ColumnSpec.longText(texts.text("field.reason")),
                ColumnSpec.longText(texts.text("audit.changes")).wide(60),
                ColumnSpec.text(texts.text("audit.source")));
    }

    @Override
    public Iterator<List<?>> rows(ExportFilter filter) {
        Instant from = days.first("from", filter.get("from"));
        Instant until = days.afterLast("until", filter.get("until"));
        AuditQuery query = new AuditQuery(
                filter.get("actor") == null ? filter.get("q") : filter.get("actor"),
                filter.get("action"),
                filter.get("kind"),
                filter.get("number"),
                from,
                until);
        return new ExportedRows<>(RowSource.keyed(any -> audit.keys(query), audit::rows), null, this::values);
    }

    private List<?> values(AuditRow row) {
        String changes = row.changes().stream()
                .map(change -> history.change(row, change))
                .collect(Collectors.joining("\n"));
        return Arrays.asList(
                row.at(),
                row.actorLogin(),
                row.actorName(),
                history.action(row),
                row.objectNumber(),
                history.note(row),
                changes,
                row.sourceIp());
    }
}
