package org.anlan.platform.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.calendar.DayKind;
import org.anlan.platform.calendar.WeeklyPattern;
import org.junit.jupiter.api.Test;

class WorkCalendarTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate NATIONAL_DAY = LocalDate.of(2026, 10, 1);
    private static final LocalDate WORKED_SATURDAY = LocalDate.of(2026, 10, 10);
    private final WorkCalendar office = new WorkCalendar(
            SHANGHAI,
            WeeklyPattern.officeHours(),
            Map.of(
                    NATIONAL_DAY,
                    new DatedDay(DayKind.HOLIDAY, "国庆节"),
                    NATIONAL_DAY.plusDays(1),
                    new DatedDay(DayKind.HOLIDAY, "国庆节"),
                    WORKED_SATURDAY,
                    new DatedDay(DayKind.MAKE_UP, "国庆节")));

    @Test
    void a_day_is_what_its_date_says_before_what_its_weekday_says() {
        assertThat(office.day(NATIONAL_DAY).kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(office.day(NATIONAL_DAY).name()).isEqualTo("国庆节");
        assertThat(office.day(NATIONAL_DAY.minusDays(1)).kind()).isEqualTo(DayKind.WORKDAY);
        assertThat(office.day(WORKED_SATURDAY).kind()).isEqualTo(DayKind.MAKE_UP);
        assertThat(office.day(WORKED_SATURDAY.plusDays(1)).kind()).isEqualTo(DayKind.WEEKEND);
    }

    @Test
    void a_make_up_day_has_the_hours_of_the_first_worked_weekday() {
        assertThat(office.intervals(WORKED_SATURDAY)).hasToString("[08:30-12:00, 13:30-17:30]");
        assertThat(office.intervals(NATIONAL_DAY)).isEmpty();
    }

    @Test
    void workdays_are_counted_over_holidays_and_weekends() {
        assertThat(office.plusWorkdays(LocalDate.of(2026, 9, 30), 1)).isEqualTo("2026-10-05");
        assertThat(office.plusWorkdays(LocalDate.of(2026, 10, 9), 1)).isEqualTo(WORKED_SATURDAY);
        assertThat(office.plusWorkdays(LocalDate.of(2026, 10, 5), -1)).isEqualTo("2026-09-30");
        assertThat(office.plusWorkdays(NATIONAL_DAY, 0)).isEqualTo(NATIONAL_DAY);
    }

    @Test
    void a_deadline_that_fits_into_the_day_ends_with_it_and_not_on_the_next_morning() {
        assertThat(office.plusMinutes(at("2026-09-30T16:30"), 60)).isEqualTo(at("2026-09-30T17:30"));
        assertThat(office.plusMinutes(at("2026-09-30T16:30"), 61)).isEqualTo(at("2026-10-05T08:31"));
    }

    @Test
    void the_lunch_break_does_not_count() {
        assertThat(office.plusMinutes(at("2026-09-30T11:50"), 20)).isEqualTo(at("2026-09-30T13:40"));
        assertThat(office.minutesBetween(at("2026-09-30T11:50"), at("2026-09-30T13:40")))
                .isEqualTo(20);
    }

    @Test
    void time_that_starts_outside_work_begins_with_the_next_interval() {
        assertThat(office.plusMinutes(at("2026-09-30T20:00"), 1)).isEqualTo(at("2026-10-05T08:31"));
        assertThat(office.minutesBetween(at("2026-09-30T20:00"), at("2026-10-05T08:00")))
                .isZero();
    }

    @Test
    void backwards_counts_negative_and_part_of_a_minute_is_none() {
        assertThat(office.minutesBetween(at("2026-09-30T09:00"), at("2026-09-30T08:45")))
                .isEqualTo(-15);
        assertThat(office.minutesBetween(
                        at("2026-09-30T09:00"), at("2026-09-30T09:00").plusSeconds(59)))
                .isZero();
    }

    @Test
    void a_deadline_may_lie_years_away() {
        Instant due = office.plusMinutes(at("2026-01-01T00:00"), 450L * 260 * 3);
        assertThat(office.minutesBetween(at("2026-01-01T00:00"), due)).isEqualTo(450L * 260 * 3);
        assertThat(due).isAfter(at("2028-12-01T00:00"));
    }

    @Test
    void a_day_that_loses_an_hour_to_summer_time_has_an_hour_less() {
        WorkCalendar always = new WorkCalendar(ZoneId.of("Europe/Berlin"), WeeklyPattern.always(), Map.of());
        Instant before = LocalDateTime.parse("2026-03-28T12:00")
                .atZone(ZoneId.of("Europe/Berlin"))
                .toInstant();
        assertThat(always.minutesBetween(before, before.plus(Duration.ofDays(300))))
                .isEqualTo(300 * 24 * 60);
        assertThat(always.plusMinutes(before, 24 * 60)).isEqualTo(before.plus(Duration.ofDays(1)));
    }

    @Test
    void a_calendar_whose_every_day_is_a_holiday_answers_instead_of_searching_for_ever() {
        Map<LocalDate, DatedDay> off = new HashMap<>();
        LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2080, 1, 1))
                .forEach(day -> off.put(day, new DatedDay(DayKind.HOLIDAY, "停业")));
        WorkCalendar never = new WorkCalendar(SHANGHAI, WeeklyPattern.officeHours(), off);
        assertThatThrownBy(() -> never.plusMinutes(at("2026-06-01T09:00"), 1)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> never.plusWorkdays(NATIONAL_DAY, 1)).isInstanceOf(RuleBroken.class);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }
}
