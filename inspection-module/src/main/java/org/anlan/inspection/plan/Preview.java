package org.anlan.inspection.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a plan would schedule.
 *
 * @param yearsWithoutCalendar years the preview reaches whose holidays are not known: weekends only
 * @param more true when there are more days than were given
 * @param inForceFrom from this day on it would count; what was scheduled before stays as it is
 */
public record Preview(List<PlannedDay> days, Set<Integer> yearsWithoutCalendar, boolean more, LocalDate inForceFrom) {
    public Preview {
        days = List.copyOf(days);
        yearsWithoutCalendar = Set.copyOf(yearsWithoutCalendar);
    }
}
