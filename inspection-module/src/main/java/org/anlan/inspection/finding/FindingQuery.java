package org.anlan.inspection.finding;

import java.util.List;
import org.anlan.platform.indicator.Counted;

/**
 * Filter of the list; null means any.
 *
 * @param text searches title, description, place, number
 * @param counted only what this indicator counts
 * @param mine only what the caller reported, must rectify or must accept
 */
public record FindingQuery(
        String text,
        List<FindingStatus> statuses,
        FindingLevel level,
        FindingSource source,
        String unitCode,
        String responsibleLogin,
        String riskNumber,
        boolean overdue,
        boolean repeated,
        boolean mine,
        Counted counted) {

    public FindingQuery {
        statuses = statuses == null ? List.of() : List.copyOf(statuses);
    }

    public FindingQuery(
            String text,
            List<FindingStatus> statuses,
            FindingLevel level,
            FindingSource source,
            String unitCode,
            String responsibleLogin,
            String riskNumber,
            boolean overdue,
            boolean repeated,
            boolean mine) {
        this(text, statuses, level, source, unitCode, responsibleLogin, riskNumber, overdue, repeated, mine, null);
    }

    /** The same, of what an indicator counts; null for no such limit. */
    public FindingQuery of(Counted wanted) {
        return new FindingQuery(
                text, statuses, level, source, unitCode, responsibleLogin, riskNumber, overdue, repeated, mine, wanted);
    }

    public static FindingQuery any() {
        return new FindingQuery(null, null, null, null, null, null, null, false, false, false);
    }

    public static FindingQuery ofRisk(String riskNumber) {
        return new FindingQuery(null, null, null, null, null, null, riskNumber, false, false, false);
    }

    public FindingQuery in(FindingStatus status) {
        return in(List.of(status));
    }

    public FindingQuery in(List<FindingStatus> wanted) {
        return new FindingQuery(
                text, wanted, level, source, unitCode, responsibleLogin, riskNumber, overdue, repeated, mine, counted);
    }
}
