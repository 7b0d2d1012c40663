package org.anlan.web.rest.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.anlan.inspection.plan.PlanLevel;
import org.anlan.inspection.plan.PlanQuery;
import org.anlan.inspection.plan.PlanRow;
import org.anlan.inspection.plan.PlanStatus;
import org.anlan.inspection.plan.Plans;
import org.anlan.platform.export.ColumnSpec;
import org.anlan.web.rest.exports.ExportFilter;
import org.anlan.web.rest.exports.RowExport;
import org.anlan.web.rest.exports.RowSource;

/** The inspection plans. */
@RequestScoped
public class PlansExport extends RowExport<PlanRow> {

    @Inject
    Plans plans;

    @Override
    public String kind() {
        return "inspection-plans";
    }

    @Override
    protected String titleKey() {
        return "plan.title";
    }

    @Override
    protected String defaultSort() {
        return "-number";
    }

    @Override
    protected List<Column<PlanRow>> cells() {
        return List.of(
                new Column<>("plan.number", ColumnSpec::text, PlanRow::number),
                new Column<>("plan.name", ColumnSpec::longText, PlanRow::title),
                new Column<>("plan.checklist", ColumnSpec::text, PlanRow::checklistTitle),
                new Column<>("finding.unit", ColumnSpec::text, PlanRow::unitName),
                new Column<>("plan.level", ColumnSpec::text, row -> texts.label(row.level())),
                new Column<>(
                        "plan.cycle",
                        ColumnSpec::text,
                        row -> texts.text("plan.every", row.every(), texts.label(row.cycle()))),
                new Column<>("inspection.assignee", ColumnSpec::text, PlanRow::assigneeName),
                new Column<>("plan.next_on", ColumnSpec::date, PlanRow::nextOn),
                new Column<>("export.plan_open", ColumnSpec::number, PlanRow::open),
                new Column<>("plan.missed", ColumnSpec::number, PlanRow::missed),
                new Column<>("inspection.status", ColumnSpec::text, row -> texts.label(row.status())));
    }

    @Override
    protected RowSource<PlanRow> source(ExportFilter filter) {
        PlanQuery query = new PlanQuery(
                filter.get("q"),
                filter.get("status", PlanStatus.class),
                filter.get("level", PlanLevel.class),
                filter.get("unit"),
                filter.get("checklist"),
                filter.get("assignee"));
        return RowSource.paged(page -> plans.find(query, page));
    }
}
