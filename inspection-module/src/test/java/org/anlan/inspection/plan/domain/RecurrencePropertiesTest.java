package org.anlan.inspection.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.anlan.inspection.plan.CycleUnit;
import org.anlan.inspection.plan.DayRule;
import org.anlan.inspection.plan.Roll;
import org.anlan.inspection.plan.Schedule;

/** Compares the recurrence with a naive calendar that looks at every single day. */
class RecurrencePropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    @Property(tries = 400)
    void anchor_days_are_those_a_walk_over_every_day_finds(
            @ForAll CycleUnit unit,
            @ForAll @IntRange(min = 1, max = 7) int every,
            @ForAll @IntRange(min = 0, max = 1100) int anchorDay,
            @ForAll @IntRange(min = 0, max = 1500) int fromDay,
            @ForAll @IntRange(min = 0, max = 900) int length,
            @ForAll Roll roll) {
        LocalDate anchor = FIRST.plusDays(anchorDay);
        LocalDate from = FIRST.plusDays(fromDay);
        LocalDate until = from.plusDays(length);
        Schedule schedule = new Schedule(unit, every, anchor, null, DayRule.ANCHOR_DAY, null, null, roll);
        List<Recurrence.Day> expected = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(until); day = day.plusDays(1)) {
            if (isAnchorDay(unit, every, anchor, day)) {
                expected.addAll(naivelyRolled(day, roll));
            }
        }
        assertThat(new Recurrence(schedule).between(from, until, Calendar2026.SPRING))
                .isEqualTo(expected);
    }

    /** Said without any stepping: by the distance in days or in months, and the day of the month. */
    private static boolean isAnchorDay(CycleUnit unit, int every, LocalDate anchor, LocalDate day) {
        if (day.isBefore(anchor)) {
            return false;
        }
        long days = day.toEpochDay() - anchor.toEpochDay();
        if (unit == CycleUnit.DAY || unit == CycleUnit.WEEK) {
            return days % ((long) every * (unit == CycleUnit.DAY ? 1 : 7)) == 0;
        }
        int months = (day.getYear() - anchor.getYear()) * 12 + day.getMonthValue() - anchor.getMonthValue();
        int step = every
                * (unit == CycleUnit.MONTH ? 1 : unit == CycleUnit.QUARTER ? 3 : unit == CycleUnit.HALF_YEAR ? 6 : 12);
        int wanted = Math.min(anchor.getDayOfMonth(), YearMonth.from(day).lengthOfMonth());
        return months % step == 0 && day.getDayOfMonth() == wanted;
    }

    private static List<Recurrence.Day> naivelyRolled(LocalDate day, Roll roll) {
        LocalDate on = day;
        while (roll != Roll.NONE && !Calendar2026.SPRING.isWorkday(on)) {
            if (roll == Roll.SKIP) {
                return List.of();
            }
            on = roll == Roll.NEXT ? on.plusDays(1) : on.minusDays(1);
        }
        return List.of(new Recurrence.Day(day, on));
    }

    @Property(tries = 300)
    void weekdays_are_those_of_every_nth_calendar_week(
            @ForAll @IntRange(min = 1, max = 5) int every,
            @ForAll @IntRange(min = 0, max = 900) int anchorDay,
            @ForAll @IntRange(min = 0, max = 900) int fromDay,
            @ForAll("someWeekdays") Set<DayOfWeek> weekdays) {
        LocalDate anchor = FIRST.plusDays(anchorDay);
        LocalDate from = FIRST.plusDays(fromDay);
        LocalDate until = from.plusDays(120);
        Schedule schedule =
                new Schedule(CycleUnit.WEEK, every, anchor, null, DayRule.WEEKDAYS, weekdays, null, Roll.NONE);
        TreeSet<LocalDate> expected = new TreeSet<>();
        for (LocalDate day = from; !day.isAfter(until); day = day.plusDays(1)) {
            long week = Math.floorDiv(day.toEpochDay() + 3, 7) - Math.floorDiv(anchor.toEpochDay() + 3, 7);
            if (!day.isBefore(anchor) && week % every == 0 && weekdays.contains(day.getDayOfWeek())) {
                expected.add(day);
            }
        }
        assertThat(new Recurrence(schedule).between(from, until, Calendar2026.SPRING))
                .extracting(Recurrence.Day::scheduled)
                .containsExactlyElementsOf(expected);
    }

    @Property(tries = 300)
    void nth_weekdays_are_those_counted_through_each_month(
            @ForAll @IntRange(min = 1, max = 4) int every,
            @ForAll @IntRange(min = 0, max = 600) int anchorDay,
            @ForAll DayOfWeek weekday,
            @ForAll("nths") int nth) {
        LocalDate anchor = FIRST.plusDays(anchorDay);
        LocalDate until = anchor.plusDays(700);
        Schedule schedule = new Schedule(
                CycleUnit.MONTH, every, anchor, null, DayRule.NTH_WEEKDAY, Set.of(weekday), nth, Roll.NONE);
        List<LocalDate> expected = new ArrayList<>();
        for (LocalDate day = anchor; !day.isAfter(until); day = day.plusDays(1)) {
            int months = (day.getYear() - anchor.getYear()) * 12 + day.getMonthValue() - anchor.getMonthValue();
            if (months % every == 0 && day.getDayOfWeek() == weekday && counts(day, nth)) {
                expected.add(day);
            }
        }
        assertThat(new Recurrence(schedule).between(anchor, until, Calendar2026.SPRING))
                .extracting(Recurrence.Day::scheduled)
                .containsExactlyElementsOf(expected);
    }

    private static boolean counts(LocalDate day, int nth) {
        return nth > 0
                ? (day.getDayOfMonth() - 1) / 7 + 1 == nth
                : day.plusDays(7).getMonth() != day.getMonth();
    }

    @Provide
    Arbitrary<Integer> nths() {
        return Arbitraries.of(-1, 1, 2, 3, 4, 5);
    }

    @Provide
    Arbitrary<Set<DayOfWeek>> someWeekdays() {
        return Arbitraries.of(DayOfWeek.class).set().ofMinSize(1);
    }
}
