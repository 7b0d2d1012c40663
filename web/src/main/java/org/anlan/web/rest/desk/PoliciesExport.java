package org.anlan.web.rest.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.anlan.platform.export.ColumnSpec;
import org.anlan.servicedesk.sla.SlaPolicies;
import org.anlan.servicedesk.sla.SlaPolicies.Policy;
import org.anlan.servicedesk.sla.SlaStep;
import org.anlan.web.desk.DeskWords;
import org.anlan.web.rest.exports.ExportFilter;
import org.anlan.web.rest.exports.RowExport;
import org.anlan.web.rest.exports.RowSource;

/** The service levels; targets in minutes of working time. */
@RequestScoped
public class PoliciesExport extends RowExport<Policy> {

    @Inject
    SlaPolicies policies;

    @Inject
    DeskWords words;

    @Override
    public String kind() {
        return "sla-policies";
    }

    @Override
    protected String titleKey() {
        return "desk.policies.title";
    }

    @Override
    protected List<Column<Policy>> cells() {
        return List.of(
                new Column<>("desk.policies.code", ColumnSpec::text, Policy::code),
                new Column<>("desk.policies.name", ColumnSpec::text, Policy::name),
                new Column<>("desk.kind", ColumnSpec::text, row -> words.kindOrAll(row.kindCode())),
                new Column<>("desk.category", ColumnSpec::text, words::category),
                new Column<>("desk.priority", ColumnSpec::text, row -> orAll(texts.label(row.priority()))),
                new Column<>("desk.policies.calendar", ColumnSpec::text, row -> words.calendar(row.calendarCode())),
                minutes(SlaStep.FIRST_RESPONSE, Policy::responseMinutes),
                minutes(SlaStep.ARRIVAL, Policy::arrivalMinutes),
                minutes(SlaStep.SOLUTION, Policy::solutionMinutes),
                minutes(SlaStep.REPORT_BACK, Policy::reportMinutes),
                new Column<>(
                        "desk.status",
                        ColumnSpec::text,
                        row -> texts.text(row.active() ? "desk.policies.active" : "desk.policies.inactive")));
    }

    @Override
    protected RowSource<Policy> source(ExportFilter filter) {
        return RowSource.whole(policies.all());
    }

    private Column<Policy> minutes(SlaStep step, Function<Policy, Object> value) {
        return new Column<>(
                "enum.SlaStep." + step, label -> ColumnSpec.number(texts.text("export.minutes", label)), value);
    }

    private String orAll(String name) {
        return name == null || name.isEmpty() ? texts.text("field.all") : name;
    }
}
