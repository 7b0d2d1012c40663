package org.anlan.web.demo.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.anlan.platform.calendar.WorkingTime;

/** Instants of the story, told from the day the demonstration was installed. */
public final class Times {

    private final Instant now;
    private final ZoneId zone;
    private final WorkingTime office;

    public Times(Instant now, ZoneId zone, WorkingTime office) {
        this.now = now;
        this.zone = zone;
        this.office = office;
    }

    /** When the demonstration was installed. */
    public Instant now() {
        return now;
    }

    public LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }

    public LocalDate daysAgo(int days) {
        return today().minusDays(days);
    }

    public Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(zone).toInstant();
    }

    public boolean isWorkday(LocalDate day) {
        return !office.intervals(day).isEmpty();
    }

    /** The last workday so many days ago or before, at that time. */
    public Instant workday(int daysAgo, int hour, int minute) {
        LocalDate day = daysAgo(daysAgo);
        while (!isWorkday(day)) {
            day = day.minusDays(1);
        }
        return at(day, hour, minute);
    }

    /** The n-th workday after the day of an instant, at that time. */
    public Instant workdaysAfter(Instant start, int workdays, int hour, int minute) {
        LocalDate day = dateOf(start);
        for (int passed = 0; passed < workdays; ) {
            day = day.plusDays(1);
            passed += isWorkday(day) ? 1 : 0;
        }
        return at(day, hour, minute);
    }

    /** So many working minutes of the office later. */
    public Instant later(Instant from, long workingMinutes) {
        return office.plusMinutes(from, workingMinutes);
    }

    public LocalDate dateOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }
}
