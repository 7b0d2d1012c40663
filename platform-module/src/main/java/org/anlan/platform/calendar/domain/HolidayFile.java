package org.anlan.platform.calendar.domain;

import java.time.LocalDate;
import java.util.Map;

/**
 * A published year of holidays and make-up days. A day may lie in a neighbouring year: a new-year holiday that begins on
 * 30 December.
 *
 * @param source what the publication says of its origin, for people to read
 */
public record HolidayFile(int year, String source, Map<LocalDate, DatedDay> days) {
    public HolidayFile {
        days = Map.copyOf(days);
    }

    /** Whether taking the file may change what the date is. */
    public boolean concerns(LocalDate date) {
        return date.getYear() == year || days.containsKey(date);
    }
}
