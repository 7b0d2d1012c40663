package org.anlan.platform.calendar.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.calendar.CalendarDay;
import org.anlan.platform.calendar.DayKind;
import org.anlan.platform.calendar.WeeklyPattern;
import org.anlan.platform.calendar.WorkInterval;
import org.anlan.platform.calendar.WorkingTime;

/**
 * The arithmetic of one calendar at one version; immutable. Working time is summed up once per year and then looked up,
 * so that a deadline years away costs as much as one tomorrow. Time is counted in seconds that really pass: a day on
 * which clocks are put forward has an hour less.
 */
public final class WorkCalendar implements WorkingTime {
    /** Farther than this no workday is looked for; a calendar whose every day is a holiday has none. */
    private static final int HORIZON_YEARS = 50;

    private static final long HORIZON_MINUTES = HORIZON_YEARS * 366L * WorkInterval.DAY;

    private final ZoneId zone;
    private final WeeklyPattern weekly;
    private final Map<LocalDate, DatedDay> dated;
    private final Map<Integer, WorkYear> years = new ConcurrentHashMap<>();

    public WorkCalendar(ZoneId zone, WeeklyPattern weekly, Map<LocalDate, DatedDay> dated) {
        this.zone = zone;
        this.weekly = weekly;
        this.dated = Map.copyOf(dated);
    }

    @Override
    public CalendarDay day(LocalDate date) {
        DatedDay known = dated.get(date);
        if (known != null) {
            return new CalendarDay(date, known.kind(), known.name());
        }
        boolean off = weekly.on(date.getDayOfWeek()).isEmpty();
        return new CalendarDay(date, off ? DayKind.WEEKEND : DayKind.WORKDAY, null);
    }

    public boolean isWorkday(LocalDate date) {
        return day(date).kind().isWorked();
    }

    /** A make-up day on a weekday off is worked by the hours of the first worked weekday. */
    @Override
    public List<WorkInterval> intervals(LocalDate date) {
        List<WorkInterval> usual = weekly.on(date.getDayOfWeek());
        return switch (day(date).kind()) {
            case HOLIDAY -> List.of();
            case MAKE_UP -> usual.isEmpty() ? weekly.ofMakeUpDay() : usual;
            case WORKDAY, WEEKEND -> usual;
        };
    }

    /** The {@code count}th workday after the date, before it when negative. */
    public LocalDate plusWorkdays(LocalDate date, int count) {
        int step = Integer.signum(count);
        LocalDate reached = date;
        for (int left = Math.abs(count); left > 0; left--) {
            reached = neighbour(reached, step);
        }
        return reached;
    }

    private LocalDate neighbour(LocalDate date, int step) {
        LocalDate reached = date.plusDays(step);
        while (!isWorkday(reached)) {
            if (Math.abs(ChronoUnit.YEARS.between(date, reached)) >= HORIZON_YEARS) {
                throw new RuleBroken("calendar.no_working_time", date);
            }
            reached = reached.plusDays(step);
        }
        return reached;
    }

    /** Whole working minutes; negative when {@code until} is earlier. */
    @Override
    public long minutesBetween(Instant from, Instant until) {
        return secondsBetween(from.getEpochSecond(), until.getEpochSecond()) / 60;
    }

    private long secondsBetween(long from, long until) {
        if (until < from) {
            return -secondsBetween(until, from);
        }
        int first = yearOf(from);
        int last = yearOf(until);
        long worked = year(last).workedBy(until) - year(first).workedBy(from);
        for (int y = first; y < last; y++) {
            worked += year(y).total();
        }
        return worked;
    }

    /** The earliest instant by which so many minutes have been worked since {@code from}. */
    @Override
    public Instant plusMinutes(Instant from, long minutes) {
        if (minutes < 0 || minutes > HORIZON_MINUTES) {
            throw new IllegalArgumentException("minutes to add: " + minutes);
        }
        if (minutes == 0) {
            return from;
        }
        int y = yearOf(from.getEpochSecond());
        long left = minutes * 60 + year(y).workedBy(from.getEpochSecond());
        for (int barren = 0; left > year(y).total(); y++) {
            barren = year(y).total() == 0 ? barren + 1 : 0;
            if (barren > HORIZON_YEARS) {
                throw new RuleBroken("calendar.no_working_time", from);
            }
            left -= year(y).total();
        }
        return Instant.ofEpochSecond(year(y).whenWorked(left));
    }

    private int yearOf(long epochSecond) {
        return Instant.ofEpochSecond(epochSecond).atZone(zone).getYear();
    }

    private WorkYear year(int year) {
        return years.computeIfAbsent(year, this::sumUp);
    }

    private WorkYear sumUp(int year) {
        WorkYear.Builder sums = new WorkYear.Builder();
        for (LocalDate date = LocalDate.of(year, 1, 1); date.getYear() == year; date = date.plusDays(1)) {
            for (WorkInterval interval : intervals(date)) {
                sums.add(at(date, interval.fromMinute()), at(date, interval.untilMinute()));
            }
        }
        return sums.build();
    }

    /** A wall-clock time that clocks leap over is the moment of the leap. */
    private long at(LocalDate date, int minuteOfDay) {
        LocalDateTime local = minuteOfDay == WorkInterval.DAY
                ? date.plusDays(1).atStartOfDay()
                : date.atTime(LocalTime.ofSecondOfDay(minuteOfDay * 60L));
        ZoneOffsetTransition leap = zone.getRules().getTransition(local);
        return leap != null && leap.isGap()
                ? leap.toEpochSecond()
                : local.atZone(zone).toEpochSecond();
    }
}
