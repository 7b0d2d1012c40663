package org.anlan.inspection.finding;

import java.util.List;

/**
 * Filter of the list; null means any.
 *
 * @param text searches title, description, place, number
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
        boolean mine) {

    public FindingQuery {
        statuses = statuses == null ? List.of() : List.copyOf(statuses);
    }

    public static FindingQuery any() {
        return new FindingQuery(null, null, null, null, null, null, null, false, false, false);
    }

    public static FindingQuery ofRisk(String riskNumber) {
        return new FindingQuery(null, null, null, null, null, null, riskNumber, false, false, false);
    }

    public FindingQuery in(FindingStatus status) {
        return new FindingQuery(
                text, List.of(status), level, source, unitCode, responsibleLogin, riskNumber, overdue, repeated, mine);
    }
}
