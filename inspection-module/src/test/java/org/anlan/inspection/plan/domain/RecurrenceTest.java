package org.anlan.inspection.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.anlan.inspection.plan.CycleUnit;
import org.anlan.inspection.plan.DayRule;
import org.anlan.inspection.plan.Roll;
import org.anlan.inspection.plan.Schedule;
import org.anlan.platform.InvalidInput;
import org.junit.jupiter.api.Test;

class RecurrenceTest {

    private static final LocalDate JAN_31 = LocalDate.of(2026, 1, 31);

    @Test
    void end_of_month_is_clamped_and_never_chained() {
        assertThat(scheduled(monthly(JAN_31, Roll.NONE), JAN_31, LocalDate.of(2026, 5, 31)))
                .containsExactly(
                        JAN_31,
                        LocalDate.of(2026, 2, 28),
                        LocalDate.of(2026, 3, 31),
                        LocalDate.of(2026, 4, 30),
                        LocalDate.of(2026, 5, 31));
    }

    @Test
    void leap_day_returns_in_leap_years() {
        LocalDate leapDay = LocalDate.of(2024, 2, 29);
        assertThat(scheduled(schedule(CycleUnit.YEAR, 1, leapDay, Roll.NONE), leapDay, LocalDate.of(2028, 12, 31)))
                .containsExactly(
                        leapDay,
                        LocalDate.of(2025, 2, 28),
                        LocalDate.of(2026, 2, 28),
                        LocalDate.of(2027, 2, 28),
                        LocalDate.of(2028, 2, 29));
    }

    @Test
    void a_make_up_saturday_is_worked_and_does_not_roll() {
        LocalDate makeUp = LocalDate.of(2026, 2, 14);
        List<Recurrence.Day> days = new Recurrence(schedule(CycleUnit.DAY, 1, makeUp, Roll.NEXT))
                .between(makeUp, makeUp.plusDays(1), Calendar2026.SPRING);
        assertThat(days.get(0).effective()).isEqualTo(makeUp);
        assertThat(days.get(1).effective()).isEqualTo(LocalDate.of(2026, 2, 24));
    }

    @Test
    void two_scheduled_days_may_fall_on_one_day_and_both_stay() {
        LocalDate saturday = LocalDate.of(2026, 3, 7);
        List<Recurrence.Day> days = new Recurrence(schedule(CycleUnit.DAY, 1, saturday, Roll.NEXT))
                .between(saturday, saturday.plusDays(1), Calendar2026.SPRING);
        LocalDate monday = LocalDate.of(2026, 3, 9);
        assertThat(days).extracting(Recurrence.Day::effective).containsExactly(monday, monday);
        assertThat(days).extracting(Recurrence.Day::scheduled).containsExactly(saturday, saturday.plusDays(1));
    }

    @Test
    void skip_leaves_days_off_out_and_previous_goes_back() {
        LocalDate saturday = LocalDate.of(2026, 3, 7);
        assertThat(scheduled(schedule(CycleUnit.DAY, 1, saturday, Roll.SKIP), saturday, saturday.plusDays(2)))
                .containsExactly(LocalDate.of(2026, 3, 9));
        assertThat(new Recurrence(schedule(CycleUnit.WEEK, 1, saturday, Roll.PREVIOUS))
                        .between(saturday, saturday, Calendar2026.SPRING)
                        .get(0)
                        .effective())
                .isEqualTo(LocalDate.of(2026, 3, 6));
    }

    @Test
    void workdays_are_those_worked_make_up_days_included() {
        Schedule workdays = new Schedule(
                CycleUnit.DAY, 1, LocalDate.of(2026, 2, 12), null, DayRule.WORKDAYS, null, null, Roll.NONE);
        assertThat(scheduled(workdays, LocalDate.of(2026, 2, 12), LocalDate.of(2026, 2, 25)))
                .containsExactly(
                        LocalDate.of(2026, 2, 12),
                        LocalDate.of(2026, 2, 13),
                        LocalDate.of(2026, 2, 14),
                        LocalDate.of(2026, 2, 24),
                        LocalDate.of(2026, 2, 25));
    }

    @Test
    void fifth_friday_exists_only_in_some_months_and_the_last_in_all() {
        LocalDate anchor = LocalDate.of(2026, 1, 1);
        assertThat(scheduled(nth(5, anchor), anchor, LocalDate.of(2026, 4, 30)))
                .containsExactly(LocalDate.of(2026, 1, 30));
        assertThat(scheduled(nth(-1, anchor), anchor, LocalDate.of(2026, 3, 31)))
                .containsExactly(LocalDate.of(2026, 1, 30), LocalDate.of(2026, 2, 27), LocalDate.of(2026, 3, 27));
    }

    @Test
    void every_other_week_on_given_weekdays_starts_at_the_anchor() {
        Schedule schedule = new Schedule(
                CycleUnit.WEEK,
                2,
                LocalDate.of(2026, 3, 4),
                null,
                DayRule.WEEKDAYS,
                Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
                null,
                Roll.NONE);
        assertThat(scheduled(schedule, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)))
                .containsExactly(
                        LocalDate.of(2026, 3, 5),
                        LocalDate.of(2026, 3, 16),
                        LocalDate.of(2026, 3, 19),
                        LocalDate.of(2026, 3, 30));
    }

    @Test
    void a_rule_that_does_not_fit_its_cycle_is_refused_with_every_field() {
        Schedule wrong = new Schedule(CycleUnit.DAY, 0, JAN_31, null, DayRule.NTH_WEEKDAY, Set.of(), 7, Roll.NONE);
        assertThatThrownBy(wrong::validate)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors())
                                .extracting(InvalidInput.FieldError::field)
                                .contains("schedule.every", "schedule.dayRule", "schedule.weekdays", "schedule.nth"));
    }

    private static Schedule nth(int nth, LocalDate anchor) {
        return new Schedule(
                CycleUnit.MONTH, 1, anchor, null, DayRule.NTH_WEEKDAY, Set.of(DayOfWeek.FRIDAY), nth, Roll.NONE);
    }

    private static Schedule monthly(LocalDate anchor, Roll roll) {
        return schedule(CycleUnit.MONTH, 1, anchor, roll);
    }

    private static Schedule schedule(CycleUnit unit, int every, LocalDate anchor, Roll roll) {
        return new Schedule(unit, every, anchor, null, DayRule.ANCHOR_DAY, null, null, roll);
    }

    private static List<LocalDate> scheduled(Schedule schedule, LocalDate from, LocalDate until) {
        return new Recurrence(schedule)
                .between(from, until, Calendar2026.SPRING).stream()
                        .map(Recurrence.Day::scheduled)
                        .toList();
    }
}
