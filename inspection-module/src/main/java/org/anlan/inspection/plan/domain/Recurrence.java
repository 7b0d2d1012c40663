package org.anlan.inspection.plan.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.anlan.inspection.plan.DayRule;
import org.anlan.inspection.plan.Roll;
import org.anlan.inspection.plan.Schedule;
import org.anlan.platform.RuleBroken;

/**
 * The days of a schedule. Every cycle is computed from the anchor, so that clamping at a month's end leaves no trace in
 * the cycles after it.
 */
public final class Recurrence {

    /** No calendar is without a workday for so long. */
    public static final int LONGEST_ROLL = 60;

    private final Schedule schedule;

    public Recurrence(Schedule schedule) {
        this.schedule = schedule;
    }

    /** A scheduled day and the day it falls on after rolling. */
    public record Day(LocalDate scheduled, LocalDate effective) {}

    /**
     * Days scheduled between two days, both included, in order; each scheduled day once. Two of them may fall on one
     * effective day, and both stay.
     */
    public List<Day> between(LocalDate from, LocalDate until, WorkDays calendar) {
        LocalDate last = schedule.until() != null && schedule.until().isBefore(until) ? schedule.until() : until;
        TreeMap<LocalDate, Day> days = new TreeMap<>();
        for (long n = firstCycle(from); !cycle(n).isAfter(lastCycleStart(last)); n++) {
            daysOf(cycle(n))
                    .filter(day -> !day.isBefore(from) && !day.isAfter(last) && !day.isBefore(schedule.anchor()))
                    .forEach(day -> fall(day, calendar).forEach(fallen -> days.put(day, fallen)));
        }
        return new ArrayList<>(days.values());
    }

    /** The day the n-th cycle steps to: anchor + n × step, clamped to the end of a shorter month. */
    LocalDate cycle(long n) {
        return schedule.anchor().plus(step().multipliedBy(Math.toIntExact(n)));
    }

    private Period step() {
        int every = schedule.every();
        return switch (schedule.unit()) {
            case DAY -> Period.ofDays(every);
            case WEEK -> Period.ofWeeks(every);
            case MONTH -> Period.ofMonths(every);
            case QUARTER -> Period.ofMonths(3 * every);
            case HALF_YEAR -> Period.ofMonths(6 * every);
            case YEAR -> Period.ofYears(every);
        };
    }

    private long firstCycle(LocalDate from) {
        Period step = step();
        long passed = step.getDays() > 0
                ? ChronoUnit.DAYS.between(schedule.anchor(), from) / step.getDays()
                : ChronoUnit.MONTHS.between(schedule.anchor(), from) / step.toTotalMonths();
        return Math.max(0, passed - 2);
    }

    /** A cycle can begin so late and still have a day that counts: its week or its month reaches back. */
    private LocalDate lastCycleStart(LocalDate last) {
        return switch (schedule.dayRule()) {
            case WEEKDAYS -> last.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case NTH_WEEKDAY -> last.with(TemporalAdjusters.lastDayOfMonth());
            default -> last;
        };
    }

    private Stream<LocalDate> daysOf(LocalDate cycle) {
        return switch (schedule.dayRule()) {
            case ANCHOR_DAY, EVERY_DAY, WORKDAYS -> Stream.of(cycle);
            case WEEKDAYS -> {
                LocalDate monday = cycle.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield schedule.weekdays().stream().map(day -> monday.plusDays(day.getValue() - 1L));
            }
            case NTH_WEEKDAY -> nthWeekday(cycle);
        };
    }

    private Stream<LocalDate> nthWeekday(LocalDate cycle) {
        DayOfWeek weekday = schedule.weekdays().iterator().next();
        LocalDate day = cycle.with(TemporalAdjusters.dayOfWeekInMonth(schedule.nth(), weekday));
        return day.getMonth() == cycle.getMonth() ? Stream.of(day) : Stream.empty();
    }

    private Stream<Day> fall(LocalDate day, WorkDays calendar) {
        Roll roll = schedule.dayRule() == DayRule.WORKDAYS ? Roll.SKIP : schedule.roll();
        if (roll == Roll.NONE || calendar.isWorkday(day)) {
            return Stream.of(new Day(day, day));
        }
        return switch (roll) {
            case PREVIOUS -> Stream.of(new Day(day, nearestWorkday(day, -1, calendar)));
            case NEXT -> Stream.of(new Day(day, nearestWorkday(day, 1, calendar)));
            default -> Stream.empty();
        };
    }

    private static LocalDate nearestWorkday(LocalDate day, int direction, WorkDays calendar) {
        for (int i = 1; i <= LONGEST_ROLL; i++) {
            LocalDate candidate = day.plusDays((long) i * direction);
            if (calendar.isWorkday(candidate)) {
                return candidate;
            }
        }
        throw new RuleBroken("plan.no_workday_near", day);
    }

    /** Whether days of this cycle depend on holidays at all. */
    public boolean needsCalendar() {
        return schedule.roll() != Roll.NONE || schedule.dayRule() == DayRule.WORKDAYS;
    }
}
