package org.anlan.web.rest.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.anlan.inspection.conduct.InspectionQuery;
import org.anlan.inspection.conduct.InspectionRow;
import org.anlan.inspection.conduct.InspectionStatus;
import org.anlan.inspection.conduct.Inspections;
import org.anlan.platform.access.CallerContext;
import org.anlan.platform.export.ColumnSpec;
import org.anlan.web.faces.Texts;
import org.anlan.web.lists.CountedLink;
import org.anlan.web.rest.exports.ExportFilter;
import org.anlan.web.rest.exports.ExportedRows;
import org.anlan.web.rest.exports.ListExport;
import org.anlan.web.rest.exports.RowSource;

/** The list of inspections, missed ones included. */
@RequestScoped
public class InspectionsExport implements ListExport {

    @Inject
    Inspections inspections;

    @Inject
    CallerContext callers;

    @Inject
    Texts texts;

    @Override
    public String kind() {
        return "inspections";
    }

    @Override
    public String title() {
        return texts.text("inspection.title");
    }

    @Override
    public List<ColumnSpec> columns(ExportFilter filter) {
        return List.of(
                ColumnSpec.text(texts.text("inspection.number")),
                ColumnSpec.text(texts.text("inspection.name")).wide(40),
                ColumnSpec.text(texts.text("inspection.status")).wide(10),
                ColumnSpec.text(texts.text("finding.unit")),
                ColumnSpec.text(texts.text("finding.place")),
                ColumnSpec.date(texts.text("inspection.on")),
                ColumnSpec.instant(texts.text("inspection.due")),
                ColumnSpec.text(texts.text("inspection.assignee")),
                ColumnSpec.instant(texts.text("inspection.started")),
                ColumnSpec.instant(texts.text("inspection.finished")),
                ColumnSpec.number(texts.text("inspection.score")),
                ColumnSpec.number(texts.text("inspection.findings")));
    }

    @Override
    public Iterator<List<?>> rows(ExportFilter filter) {
        boolean mine = "true".equals(filter.get("mine"));
        InspectionQuery query = new InspectionQuery(
                        filter.get("q"),
                        Actions.constants("status", filter.all("status"), InspectionStatus.class),
                        filter.get("unit"),
                        mine ? callers.current().login() : filter.get("assignee"),
                        filter.get("plan"),
                        Actions.date("from", filter.get("from")),
                        Actions.date("until", filter.get(filter.get("until") == null ? "to" : "until")),
                        "true".equals(filter.get("overdue")))
                .of(CountedLink.read(filter::get));
        return new ExportedRows<>(
                RowSource.keyed(order -> inspections.keys(query, order), inspections::rows),
                filter.sort(),
                this::values);
    }

    private List<?> values(InspectionRow row) {
        return Arrays.asList(
                row.number(),
                row.title(),
                texts.label(row.status()),
                row.unitName(),
                row.place(),
                row.effectiveOn(),
                row.dueAt(),
                row.assigneeName(),
                row.startedAt(),
                row.finishedAt(),
                row.percent(),
                row.findings() == 0 ? null : row.findings());
    }
}
