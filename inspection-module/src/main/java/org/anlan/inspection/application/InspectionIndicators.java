package org.anlan.inspection.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.anlan.platform.NotFound;
import org.anlan.platform.indicator.Indicator;
import org.anlan.platform.indicator.Indicator.Unit;
import org.anlan.platform.indicator.IndicatorSource;
import org.anlan.platform.indicator.Measurement;
import org.anlan.platform.indicator.Period;

/** What inspections and findings can be measured by. Rates count what fell due within the period. */
@Stateless
public class InspectionIndicators implements IndicatorSource {

    private static final String NOT_WITHDRAWN = "status not in ('VOIDED', 'REJECTED', 'REPORTED', 'REGISTERED')";

    /** Conditions of a rate over findings by their due date: what counts as fulfilled. */
    private static final Map<String, String> FINDING_RATES = Map.of(
            "finding.rectification_rate", "status = 'CLOSED'",
            "finding.rectification_rate_general", "status = 'CLOSED'",
            "finding.rectification_rate_major", "status = 'CLOSED'",
            "finding.on_time_rate", "status = 'CLOSED' and cast(submitted_at at time zone :zone as date) <= due_on");

    private static final String DONE = "status in ('COMPLETED', 'COMPLETED_LATE')";

    @Inject
    IndicatorQueries queries;

    @Override
    public List<Indicator> indicators() {
        return List.of(
                new Indicator("finding.rectification_rate", Unit.PERCENT, true),
                new Indicator("finding.rectification_rate_general", Unit.PERCENT, true),
                new Indicator("finding.rectification_rate_major", Unit.PERCENT, true),
                new Indicator("finding.on_time_rate", Unit.PERCENT, true),
                new Indicator("finding.average_days", Unit.DAYS, false),
                new Indicator("finding.registered", Unit.COUNT, false),
                new Indicator("finding.repeated", Unit.COUNT, false),
                new Indicator("inspection.completion_rate", Unit.PERCENT, true),
                new Indicator("inspection.on_time_rate", Unit.PERCENT, true),
                new Indicator("inspection.missed", Unit.COUNT, false));
    }

    @Override
    public Measurement measure(String code, Period period, String unitCode, String login) {
        if (FINDING_RATES.containsKey(code)) {
            String level = code.endsWith("_general") ? " and level = 'GENERAL'" : "";
            level = code.endsWith("_major") ? " and level = 'MAJOR'" : level;
            return queries.findings(period, unitCode, login, "due_on", NOT_WITHDRAWN + level, FINDING_RATES.get(code))
                    .rate("finding_rate");
        }
        return switch (code) {
            case "finding.average_days" -> queries.averageDays(period, unitCode, login);
            case "finding.registered" ->
                queries.findings(
                                period,
                                unitCode,
                                login,
                                IndicatorQueries.FOUND_ON,
                                "status not in ('VOIDED', 'REJECTED')",
                                "true")
                        .count("finding_count");
            case "finding.repeated" ->
                queries.findings(period, unitCode, login, IndicatorQueries.FOUND_ON, "repeated_of is not null", "true")
                        .count("finding_count");
            case "inspection.completion_rate" ->
                queries.inspections(period, unitCode, login, DONE).rate("inspection_rate");
            case "inspection.on_time_rate" ->
                queries.inspections(period, unitCode, login, "status = 'COMPLETED'")
                        .rate("inspection_rate");
            case "inspection.missed" ->
                queries.inspections(period, unitCode, login, "status = 'MISSED'")
                        .count("inspection_count");
            default -> throw new NotFound("indicator", code);
        };
    }
}
