package org.anlan.web.rest.exports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.anlan.inspection.conduct.InspectionQuery;
import org.anlan.inspection.conduct.InspectionRow;
import org.anlan.inspection.conduct.InspectionStatus;
import org.anlan.inspection.conduct.Inspections;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.access.CallerContext;
import org.anlan.platform.export.ColumnSpec;

/** Inspections, planned and unplanned. */
@RequestScoped
public class InspectionsExport extends RowExport<InspectionRow> {

    @Inject
    Inspections inspections;

    @Inject
    CallerContext callers;

    @Override
    public String kind() {
        return "inspections";
    }

    @Override
    String titleKey() {
        return "inspection.title";
    }

    @Override
    String defaultSort() {
        return "-effectiveOn";
    }

    @Override
    List<Column<InspectionRow>> cells() {
        return List.of(
                new Column<>("inspection.number", ColumnSpec::text, InspectionRow::number),
                new Column<>("inspection.name", ColumnSpec::longText, InspectionRow::title),
                new Column<>("finding.unit", ColumnSpec::text, InspectionRow::unitName),
                new Column<>("finding.place", ColumnSpec::text, InspectionRow::place),
                new Column<>("inspection.on", ColumnSpec::date, InspectionRow::effectiveOn),
                new Column<>("inspection.assignee", ColumnSpec::text, InspectionRow::assigneeName),
                new Column<>("inspection.status", ColumnSpec::text, row -> texts.label(row.status())),
                new Column<>("inspection.started", ColumnSpec::instant, InspectionRow::startedAt),
                new Column<>("inspection.finished", ColumnSpec::instant, InspectionRow::finishedAt),
                new Column<>("export.inspection_result", ColumnSpec::text, row -> texts.label(row.result())),
                new Column<>("inspection.score", ColumnSpec::number, InspectionRow::percent),
                new Column<>("inspection.findings", ColumnSpec::number, InspectionRow::findings));
    }

    @Override
    Function<PageRequest, Page<InspectionRow>> source(ExportFilter filter) {
        boolean mine = Boolean.TRUE.equals(filter.truth("mine"));
        InspectionQuery query = new InspectionQuery(
                filter.get("q"),
                filter.all("status", InspectionStatus.class),
                filter.get("unit"),
                mine ? callers.current().login() : filter.get("assignee"),
                filter.get("plan"),
                filter.date("from"),
                filter.date("until"),
                Boolean.TRUE.equals(filter.truth("overdue")));
        return page -> inspections.find(query, page);
    }
}
