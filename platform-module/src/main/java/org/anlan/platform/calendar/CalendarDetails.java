package org.anlan.platform.calendar;

import java.util.List;

/**
 * A calendar as shown.
 *
 * @param followsHolidays whether a year needs holiday data; a round-the-clock calendar does not
 * @param byDefault the calendar of units for which nobody chose one
 * @param years years that have data, in order
 * @param units codes of the units it was chosen for
 */
public record CalendarDetails(
        String code,
        String name,
        String nameEn,
        WeeklyPattern weekly,
        boolean followsHolidays,
        boolean byDefault,
        List<YearData> years,
        List<String> units,
        long version) {
    public CalendarDetails {
        years = List.copyOf(years);
        units = List.copyOf(units);
    }

    /** @param source where the data came from @param changed by an administrator: not overwritten by shipped data */
    public record YearData(int year, String source, boolean changed) {}
}
