package org.anlan.inspection.conduct;

import java.time.LocalDate;
import java.util.List;

/**
 * Filter of the list; null means any.
 *
 * @param text searches title, place and number
 * @param statuses empty means all but withdrawn ones
 * @param from first day, by the day it falls on
 * @param overdue only those due and not done
 */
public record InspectionQuery(
        String text,
        List<InspectionStatus> statuses,
        String unitCode,
        String assigneeLogin,
        String planNumber,
        LocalDate from,
        LocalDate until,
        boolean overdue) {

    public InspectionQuery {
        statuses = statuses == null ? List.of() : List.copyOf(statuses);
    }

    public static InspectionQuery any() {
        return new InspectionQuery(null, null, null, null, null, null, null, false);
    }
}
