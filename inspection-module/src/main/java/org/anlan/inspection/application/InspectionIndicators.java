package org.anlan.inspection.application;

import static org.anlan.inspection.application.IndicatorQueries.FOUND_ON;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anlan.platform.NotFound;
import org.anlan.platform.indicator.Indicator;
import org.anlan.platform.indicator.Indicator.Unit;
import org.anlan.platform.indicator.IndicatorSource;
import org.anlan.platform.indicator.MeasureScope;
import org.anlan.platform.indicator.Measurement;

/** What inspections and findings can be measured by. Rates count what fell due within the period. */
@Stateless
public class InspectionIndicators implements IndicatorSource {

    private static final String NOT_WITHDRAWN = "status not in ('VOIDED', 'REJECTED', 'REPORTED', 'REGISTERED')";
    private static final String FOUND = "status not in ('VOIDED', 'REJECTED')";
    private static final String CLOSED = "status = 'CLOSED'";
    private static final String IN_TIME =
            "submitted_at is not null and cast(submitted_at at time zone :zone as date) <= due_on"
                    + " and status in ('PENDING_ACCEPTANCE', 'PENDING_SIGN_OFF', 'CLOSED')";
    private static final String DONE = "status in ('COMPLETED', 'COMPLETED_LATE')";

    /** Rates over findings by their due date, also by level: what counts as fulfilled. */
    private static final Map<String, String> FINDING_RATES =
            Map.of("finding.rectification_rate", CLOSED, "finding.on_time_rate", IN_TIME);

    /** Counts of findings by the day they were found. */
    private static final Map<String, String> FINDING_COUNTS = Map.of(
            "finding.registered", FOUND,
            "finding.registered_major", FOUND + " and level = 'MAJOR'",
            "finding.repeated", FOUND + " and repeated_of is not null",
            "finding.overdue", NOT_WITHDRAWN + " and status = 'RECTIFYING' and due_on < :today");

    @Inject
    IndicatorQueries queries;

    @Override
    public List<Indicator> indicators() {
        return List.of(
                Indicator.rate("finding.rectification_rate"),
                Indicator.rate("finding.rectification_rate_general"),
                Indicator.rate("finding.rectification_rate_major"),
                Indicator.rate("finding.on_time_rate"),
                Indicator.rate("finding.on_time_rate_general"),
                Indicator.rate("finding.on_time_rate_major"),
                Indicator.time("finding.average_days", Unit.DAYS),
                Indicator.unwanted("finding.registered"),
                Indicator.unwanted("finding.registered_major"),
                Indicator.unwanted("finding.overdue"),
                Indicator.unwanted("finding.repeated"),
                Indicator.rate("inspection.completion_rate"),
                Indicator.rate("inspection.on_time_rate"),
                Indicator.rate("inspection.pass_rate"),
                Indicator.unwanted("inspection.missed"));
    }

    @Override
    public Measurement measure(String code, MeasureScope scope) {
        String rate = code.replaceFirst("_(general|major)$", "");
        if (FINDING_RATES.containsKey(rate)) {
            return queries.findings(scope, "due_on", NOT_WITHDRAWN + level(code), FINDING_RATES.get(rate))
                    .rate("finding_rate");
        }
        if (FINDING_COUNTS.containsKey(code)) {
            return queries.findings(scope, FOUND_ON, FINDING_COUNTS.get(code), "true")
                    .count("finding_count");
        }
        return code.equals("finding.average_days") ? queries.averageDays(scope) : inspections(code, scope);
    }

    /** The records that the indicator counts as its whole; empty when it counts none of this kind. */
    static Optional<String> counted(String code, MeasureScope scope) {
        String rate = code.replaceFirst("_(general|major)$", "");
        if (FINDING_RATES.containsKey(rate)) {
            return Optional.of(IndicatorQueries.findingsCounted(scope, "due_on", NOT_WITHDRAWN + level(code)));
        }
        if (FINDING_COUNTS.containsKey(code)) {
            return Optional.of(IndicatorQueries.findingsCounted(scope, FOUND_ON, FINDING_COUNTS.get(code)));
        }
        return code.startsWith("inspection.")
                ? Optional.of(IndicatorQueries.inspectionsCounted(scope))
                : Optional.empty();
    }

    private Measurement inspections(String code, MeasureScope scope) {
        return switch (code) {
            case "inspection.completion_rate" ->
                queries.inspections(scope, DONE).rate("inspection_rate");
            case "inspection.on_time_rate" ->
                queries.inspections(scope, "status = 'COMPLETED'").rate("inspection_rate");
            case "inspection.pass_rate" ->
                queries.inspections(scope, DONE + " and result = 'PASSED'").rate("inspection_rate");
            case "inspection.missed" ->
                queries.inspections(scope, "status = 'MISSED'").count("inspection_count");
            default -> throw new NotFound("indicator", code);
        };
    }

    private static String level(String code) {
        if (code.endsWith("_general")) {
            return " and level = 'GENERAL'";
        }
        return code.endsWith("_major") ? " and level = 'MAJOR'" : "";
    }
}
