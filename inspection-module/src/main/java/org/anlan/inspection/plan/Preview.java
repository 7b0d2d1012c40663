package org.anlan.inspection.plan;

import java.util.List;
import java.util.Set;

/**
 * What a plan would schedule.
 *
 * @param yearsWithoutCalendar years the preview reaches whose holidays are not known: weekends only
 * @param more true when there are more days than were given
 */
public record Preview(List<PlannedDay> days, Set<Integer> yearsWithoutCalendar, boolean more) {
    public Preview {
        days = List.copyOf(days);
        yearsWithoutCalendar = Set.copyOf(yearsWithoutCalendar);
    }
}
