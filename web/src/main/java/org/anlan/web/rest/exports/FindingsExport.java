package org.anlan.web.rest.exports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.anlan.inspection.finding.FindingLevel;
import org.anlan.inspection.finding.FindingQuery;
import org.anlan.inspection.finding.FindingRow;
import org.anlan.inspection.finding.FindingSource;
import org.anlan.inspection.finding.FindingStatus;
import org.anlan.inspection.finding.Findings;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.export.ColumnSpec;

/** The ledger of findings. */
@RequestScoped
public class FindingsExport extends RowExport<FindingRow> {

    @Inject
    Findings findings;

    @Override
    public String kind() {
        return "findings";
    }

    @Override
    String titleKey() {
        return "finding.title";
    }

    @Override
    String defaultSort() {
        return "-updatedAt";
    }

    @Override
    List<Column<FindingRow>> cells() {
        return List.of(
                new Column<>("finding.number", ColumnSpec::text, FindingRow::number),
                new Column<>("finding.what", ColumnSpec::longText, FindingRow::title),
                new Column<>("finding.place", ColumnSpec::text, FindingRow::place),
                new Column<>("finding.unit", ColumnSpec::text, FindingRow::unitName),
                new Column<>("finding.level", ColumnSpec::text, row -> texts.label(row.level())),
                new Column<>("finding.status", ColumnSpec::text, row -> texts.label(row.status())),
                new Column<>("finding.source", ColumnSpec::text, row -> texts.label(row.source())),
                new Column<>("finding.responsible", ColumnSpec::text, FindingRow::responsibleName),
                new Column<>("finding.acceptor", ColumnSpec::text, FindingRow::acceptorName),
                new Column<>("finding.original_due", ColumnSpec::date, FindingRow::originalDueOn),
                new Column<>("finding.due_on", ColumnSpec::date, FindingRow::dueOn),
                new Column<>("export.overdue_days", ColumnSpec::number, FindingRow::overdueDays),
                new Column<>("finding.risk", ColumnSpec::text, FindingRow::riskNumber),
                new Column<>("finding.found_at", ColumnSpec::instant, FindingRow::createdAt),
                new Column<>("finding.closed_at", ColumnSpec::instant, FindingRow::closedAt));
    }

    @Override
    Function<PageRequest, Page<FindingRow>> source(ExportFilter filter) {
        FindingQuery query = new FindingQuery(
                filter.get("q"),
                filter.all("status", FindingStatus.class),
                filter.get("level", FindingLevel.class),
                filter.get("source", FindingSource.class),
                filter.get("unit"),
                filter.get("responsible"),
                filter.get("risk"),
                Boolean.TRUE.equals(filter.truth("overdue")),
                Boolean.TRUE.equals(filter.truth("repeated")),
                Boolean.TRUE.equals(filter.truth("mine")));
        return page -> findings.find(query, page);
    }
}
