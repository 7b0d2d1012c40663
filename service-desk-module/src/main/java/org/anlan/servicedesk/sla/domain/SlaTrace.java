package org.anlan.servicedesk.sla.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.anlan.platform.calendar.CalendarDay;
import org.anlan.platform.calendar.WorkInterval;
import org.anlan.platform.calendar.WorkingTime;
import org.anlan.servicedesk.sla.SlaView;
import org.anlan.servicedesk.sla.domain.SlaReplay.Stretch;

/**
 * Why a deadline is what it is: day by day what was worked, what counted, and what was paused. A day is the difference of
 * two sums since the start, so that minutes which begin on one day and end on the next are not lost between them.
 */
public final class SlaTrace {
    /** A trace longer than this helps nobody. */
    private static final int LONGEST_DAYS = 400;

    private final WorkingTime time;
    private final ZoneId zone;

    public SlaTrace(WorkingTime time, ZoneId zone) {
        this.time = time;
        this.zone = zone;
    }

    /** @param running stretches that count @param from start of the step @param until its deadline, or how far to look */
    public List<SlaView.Day> days(List<Stretch> running, Instant from, Instant until) {
        List<SlaView.Day> days = new ArrayList<>();
        long counted = 0;
        long worked = 0;
        LocalDate last = until.atZone(zone).toLocalDate();
        LocalDate date = from.atZone(zone).toLocalDate();
        for (int i = 0; i < LONGEST_DAYS && !date.isAfter(last); i++, date = date.plusDays(1)) {
            Instant end = earlier(until, date.plusDays(1).atStartOfDay(zone).toInstant());
            long countedByThen = running.stream()
                    .mapToLong(stretch -> within(stretch, from, end))
                    .sum();
            long workedByThen = minutes(from, end);
            long countedToday = countedByThen - counted;
            CalendarDay day = time.day(date);
            days.add(new SlaView.Day(
                    date,
                    day.kind(),
                    day.name(),
                    time.intervals(date).stream().map(WorkInterval::toString).toList(),
                    countedToday,
                    Math.max(0, workedByThen - worked - countedToday),
                    countedByThen));
            counted = countedByThen;
            worked = workedByThen;
        }
        return days;
    }

    private long within(Stretch stretch, Instant from, Instant end) {
        Instant until = stretch.until() == null ? end : earlier(stretch.until(), end);
        return minutes(later(stretch.from(), from), until);
    }

    private long minutes(Instant from, Instant until) {
        return until.isAfter(from) ? time.minutesBetween(from, until) : 0;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
