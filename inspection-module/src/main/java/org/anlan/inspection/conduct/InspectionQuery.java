package org.anlan.inspection.conduct;

import java.time.LocalDate;
import java.util.List;
import org.anlan.platform.indicator.Counted;

/**
 * Filter of the list; null means any.
 *
 * @param text searches title, place and number
 * @param statuses empty means all but withdrawn ones
 * @param from first day, by the day it falls on
 * @param overdue only those due and not done
 * @param counted only what this indicator counts
 */
public record InspectionQuery(
        String text,
        List<InspectionStatus> statuses,
        String unitCode,
        String assigneeLogin,
        String planNumber,
        LocalDate from,
        LocalDate until,
        boolean overdue,
        Counted counted) {

    public InspectionQuery {
        statuses = statuses == null ? List.of() : List.copyOf(statuses);
    }

    public InspectionQuery(
            String text,
            List<InspectionStatus> statuses,
            String unitCode,
            String assigneeLogin,
            String planNumber,
            LocalDate from,
            LocalDate until,
            boolean overdue) {
        this(text, statuses, unitCode, assigneeLogin, planNumber, from, until, overdue, null);
    }

    /** The same, of what an indicator counts; null for no such limit. */
    public InspectionQuery of(Counted wanted) {
        return new InspectionQuery(text, statuses, unitCode, assigneeLogin, planNumber, from, until, overdue, wanted);
    }

    public static InspectionQuery any() {
        return new InspectionQuery(null, null, null, null, null, null, null, false);
    }
}
