package org.anlan.web.rest.risk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.anlan.platform.export.ColumnSpec;
import org.anlan.risk.HazardClass;
import org.anlan.risk.RiskFlag;
import org.anlan.risk.RiskQueries;
import org.anlan.risk.RiskQuery;
import org.anlan.risk.RiskRow;
import org.anlan.risk.RiskStatus;
import org.anlan.risk.scheme.RatingMethod;
import org.anlan.risk.scheme.RiskGrade;
import org.anlan.web.rest.exports.ExportFilter;
import org.anlan.web.rest.exports.RowExport;
import org.anlan.web.rest.exports.RowSource;
import org.anlan.web.risk.RiskChoices;

/** The risks of the list. */
@RequestScoped
public class RisksExport extends RowExport<RiskRow> {

    @Inject
    RiskQueries risks;

    @Inject
    RiskChoices choices;

    @Override
    public String kind() {
        return "risks";
    }

    @Override
    protected String titleKey() {
        return "risk.list.title";
    }

    @Override
    protected String defaultSort() {
        return "-updatedAt";
    }

    @Override
    protected List<Column<RiskRow>> cells() {
        return List.of(
                new Column<>("risk.number", ColumnSpec::text, RiskRow::number),
                new Column<>("risk.register", ColumnSpec::text, RiskRow::registerName),
                new Column<>("risk.unit", ColumnSpec::text, row -> choices.unit(row.unitCode())),
                new Column<>("risk.category", ColumnSpec::text, RiskRow::category),
                new Column<>("risk.title", ColumnSpec::longText, RiskRow::title),
                new Column<>("risk.status", ColumnSpec::text, row -> texts.label(row.status())),
                new Column<>("risk.likelihood_short", ColumnSpec::number, RiskRow::likelihood),
                new Column<>("risk.severity_short", ColumnSpec::number, RiskRow::severity),
                new Column<>("risk.score", ColumnSpec::number, RiskRow::score),
                new Column<>("risk.level", ColumnSpec::text, row -> choices.level(row.level(), row.levelEn())),
                new Column<>("risk.owner", ColumnSpec::text, row -> choices.person(row.ownerLogin())),
                new Column<>("risk.flags", ColumnSpec::longText, this::flags),
                new Column<>("risk.review_due", ColumnSpec::date, RiskRow::reviewDue),
                new Column<>("risk.updated_at", ColumnSpec::instant, RiskRow::updatedAt));
    }

    @Override
    protected RowSource<RiskRow> source(ExportFilter filter) {
        RiskQuery query = RiskQuery.builder()
                .text(filter.get("q"))
                .register(filter.get("register"))
                .type(filter.get("type"))
                .unit(filter.get("unit"))
                .statuses(filter.all("status", RiskStatus.class))
                .level(filter.get("level"))
                .grade(filter.get("grade", RiskGrade.class))
                .method(filter.get("method", RatingMethod.class))
                .scheme(filter.get("scheme"))
                .hazardClass(filter.get("hazardClass", HazardClass.class))
                .flag(filter.get("flag", RiskFlag.class))
                .flagged(filter.truth("flagged"))
                .owner(filter.get("owner"))
                .reviewOverdue(filter.truth("reviewOverdue"))
                .cell(filter.number("likelihood", 1, 5), filter.number("severity", 1, 5))
                .open(filter.truth("open"))
                .build();
        return RowSource.keyed(order -> risks.keys(query, order), risks::rows);
    }

    private String flags(RiskRow row) {
        return row.flags().stream().sorted().map(texts::label).collect(Collectors.joining("\n"));
    }
}
