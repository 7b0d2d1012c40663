package org.anlan.web.rest.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.anlan.inspection.finding.FindingLevel;
import org.anlan.inspection.finding.FindingQuery;
import org.anlan.inspection.finding.FindingRow;
import org.anlan.inspection.finding.FindingSource;
import org.anlan.inspection.finding.FindingStatus;
import org.anlan.inspection.finding.Findings;
import org.anlan.platform.export.ColumnSpec;
import org.anlan.web.faces.Texts;
import org.anlan.web.lists.CountedLink;
import org.anlan.web.rest.exports.ExportFilter;
import org.anlan.web.rest.exports.ExportedRows;
import org.anlan.web.rest.exports.ListExport;
import org.anlan.web.rest.exports.RowSource;

/** The ledger of findings (隐患台账). */
@RequestScoped
public class FindingsExport implements ListExport {

    @Inject
    Findings findings;

    @Inject
    Texts texts;

    @Override
    public String kind() {
        return "findings";
    }

    @Override
    public String title() {
        return texts.text("finding.title");
    }

    @Override
    public List<ColumnSpec> columns(ExportFilter filter) {
        return List.of(
                ColumnSpec.text(texts.text("finding.number")),
                ColumnSpec.text(texts.text("finding.name")).wide(40),
                ColumnSpec.text(texts.text("finding.level")).wide(10),
                ColumnSpec.text(texts.text("finding.status")).wide(10),
                ColumnSpec.text(texts.text("finding.unit")),
                ColumnSpec.text(texts.text("finding.place")),
                ColumnSpec.text(texts.text("finding.source")).wide(10),
                ColumnSpec.text(texts.text("finding.risk")),
                ColumnSpec.text(texts.text("finding.responsible")),
                ColumnSpec.text(texts.text("finding.acceptor")),
                ColumnSpec.date(texts.text("finding.original_due")),
                ColumnSpec.date(texts.text("finding.due_on")),
                ColumnSpec.number(texts.text("finding.overdue_column")),
                ColumnSpec.number(texts.text("finding.original_overdue_column")),
                ColumnSpec.text(texts.text("finding.repeated_of")),
                ColumnSpec.instant(texts.text("finding.found_at")),
                ColumnSpec.instant(texts.text("finding.closed_at")));
    }

    @Override
    public Iterator<List<?>> rows(ExportFilter filter) {
        FindingQuery query = new FindingQuery(
                        filter.get("q"),
                        statuses(filter),
                        filter.get("level", FindingLevel.class),
                        filter.get("source", FindingSource.class),
                        filter.get("unit"),
                        filter.get("responsible"),
                        filter.get("risk"),
                        "true".equals(filter.get("overdue")),
                        "true".equals(filter.get("repeated")),
                        "true".equals(filter.get("mine")))
                .of(CountedLink.read(filter::get));
        return new ExportedRows<>(
                RowSource.keyed(order -> findings.keys(query, order), findings::rows), filter.sort(), this::values);
    }

    private static List<FindingStatus> statuses(ExportFilter filter) {
        return "OPEN".equals(filter.get("status"))
                ? FindingStatus.open()
                : Actions.constants("status", filter.all("status"), FindingStatus.class);
    }

    private List<?> values(FindingRow row) {
        return Arrays.asList(
                row.number(),
                row.title(),
                row.level() == null ? null : texts.label(row.level()),
                texts.label(row.status()),
                row.unitName(),
                row.place(),
                texts.label(row.source()),
                row.riskNumber(),
                row.responsibleName(),
                row.acceptorName(),
                row.originalDueOn(),
                row.dueOn(),
                row.overdueDays() == 0 ? null : row.overdueDays(),
                row.originalOverdueDays() == 0 ? null : row.originalOverdueDays(),
                row.repeatedOf(),
                row.createdAt(),
                row.closedAt());
    }
}
