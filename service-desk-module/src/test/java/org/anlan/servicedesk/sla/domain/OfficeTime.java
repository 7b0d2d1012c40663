package org.anlan.servicedesk.sla.domain;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.anlan.platform.calendar.CalendarDay;
import org.anlan.platform.calendar.DayKind;
import org.anlan.platform.calendar.WorkInterval;
import org.anlan.platform.calendar.WorkingTime;

/**
 * Monday to Friday 08:30-12:00 and 13:30-17:30 with a holiday and a make-up day, walked minute by minute: slow and
 * obvious, to compare with.
 */
final class OfficeTime implements WorkingTime {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final Set<LocalDate> HOLIDAYS = Set.of(LocalDate.of(2026, 11, 18));
    static final Set<LocalDate> MAKE_UP = Set.of(LocalDate.of(2026, 11, 22));

    @Override
    public long minutesBetween(Instant from, Instant until) {
        long minutes = 0;
        for (Instant at = from; at.isBefore(until); at = at.plus(Duration.ofMinutes(1))) {
            minutes += worked(at) ? 1 : 0;
        }
        return minutes;
    }

    @Override
    public Instant plusMinutes(Instant from, long minutes) {
        Instant at = from;
        for (long left = minutes; left > 0; at = at.plus(Duration.ofMinutes(1))) {
            left -= worked(at) ? 1 : 0;
        }
        return at;
    }

    @Override
    public CalendarDay day(LocalDate date) {
        boolean weekend = date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        DayKind kind = HOLIDAYS.contains(date)
                ? DayKind.HOLIDAY
                : MAKE_UP.contains(date) ? DayKind.MAKE_UP : weekend ? DayKind.WEEKEND : DayKind.WORKDAY;
        return new CalendarDay(date, kind, null);
    }

    @Override
    public List<WorkInterval> intervals(LocalDate date) {
        return day(date).kind().isWorked()
                ? List.of(WorkInterval.parse("08:30-12:00"), WorkInterval.parse("13:30-17:30"))
                : List.of();
    }

    static boolean worked(Instant at) {
        LocalDate day = at.atZone(ZONE).toLocalDate();
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        if (HOLIDAYS.contains(day) || (weekend && !MAKE_UP.contains(day))) {
            return false;
        }
        int minute = at.atZone(ZONE).toLocalTime().toSecondOfDay() / 60;
        return between(minute, LocalTime.of(8, 30), LocalTime.NOON)
                || between(minute, LocalTime.of(13, 30), LocalTime.of(17, 30));
    }

    private static boolean between(int minute, LocalTime from, LocalTime until) {
        return minute >= from.toSecondOfDay() / 60 && minute < until.toSecondOfDay() / 60;
    }
}
