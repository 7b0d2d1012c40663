package org.anlan.web.rest.inspection;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.anlan.inspection.plan.Cadence;
import org.anlan.inspection.plan.Cadence.Line;
import org.anlan.platform.export.ColumnSpec;
import org.anlan.web.inspection.plan.CadenceTexts;
import org.anlan.web.rest.exports.ExportFilter;
import org.anlan.web.rest.exports.RowExport;
import org.anlan.web.rest.exports.RowSource;

/** The minimum frequencies and how a year would go under the plans in force, with every gap. */
@RequestScoped
public class CadenceExport extends RowExport<Line> {

    @Inject
    Cadence cadence;

    @Inject
    CadenceTexts words;

    @Override
    public String kind() {
        return "cadence";
    }

    @Override
    protected String titleKey() {
        return "cadence.check";
    }

    @Override
    protected List<Column<Line>> cells() {
        return List.of(
                new Column<>("cadence.rule", ColumnSpec::longText, words::label),
                new Column<>("cadence.basis", ColumnSpec::longText, Line::basis),
                new Column<>("cadence.at_least", ColumnSpec::text, words::demand),
                new Column<>(
                        "cadence.plans",
                        ColumnSpec::longText,
                        row -> row.plans().stream()
                                .map(plan -> plan.number() + " " + plan.title())
                                .collect(joining("\n"))),
                new Column<>(
                        "cadence.gaps",
                        ColumnSpec::longText,
                        row -> row.gaps().stream().map(words::gap).collect(joining("\n"))),
                new Column<>("cadence.result", ColumnSpec::text, words::result));
    }

    @Override
    protected RowSource<Line> source(ExportFilter filter) {
        Integer year = filter.number("year", 2000, 2200);
        return RowSource.whole(cadence.check(filter.get("unit"), year == null ? words.nextYear() : year)
                .lines());
    }
}
