package org.anlan.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.anlan.platform.InvalidInput;
import org.junit.jupiter.api.Test;

class WeeklyPatternTest {
    @Test
    void office_hours_have_a_lunch_break_and_a_free_weekend() {
        WeeklyPattern office = WeeklyPattern.officeHours();
        assertThat(office.on(DayOfWeek.FRIDAY)).hasToString("[08:30-12:00, 13:30-17:30]");
        assertThat(office.on(DayOfWeek.FRIDAY))
                .extracting(WorkInterval::minutes)
                .containsExactly(210, 240);
        assertThat(office.on(DayOfWeek.SATURDAY)).isEmpty();
    }

    @Test
    void what_is_written_can_be_read_again() {
        for (WeeklyPattern pattern : List.of(WeeklyPattern.officeHours(), WeeklyPattern.always())) {
            assertThat(WeeklyPattern.parse(pattern.toString())).isEqualTo(pattern);
        }
        assertThat(WeeklyPattern.parse("SAT=22:00-24:00")).hasToString("SAT=22:00-24:00");
    }

    @Test
    void intervals_are_put_in_order() {
        assertThat(WeeklyPattern.parse("MON=13:30-17:30,08:30-12:00").on(DayOfWeek.MONDAY))
                .hasToString("[08:30-12:00, 13:30-17:30]");
    }

    @Test
    void intervals_may_touch_but_not_overlap() {
        assertThat(WeeklyPattern.parse("MON=08:00-12:00,12:00-13:00").on(DayOfWeek.MONDAY))
                .hasSize(2);
        refused("MON=08:00-12:00,11:59-13:00", "interval_overlap");
    }

    @Test
    void a_week_without_any_working_time_is_refused() {
        assertThatThrownBy(() -> new WeeklyPattern(Map.of()))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.errors().get(0).code()).isEqualTo("no_working_time"));
    }

    @Test
    void an_interval_lies_within_one_day_and_ends_after_it_begins() {
        for (String wrong :
                List.of("MON=17:00-08:00", "MON=08:00-08:00", "MON=20:00-24:01", "MON=08:60-09:00", "MON=8")) {
            refused(wrong, "interval");
        }
    }

    @Test
    void a_pattern_that_is_none_is_refused() {
        for (String wrong : List.of("MON", "XXX=08:00-09:00", "FRI-MON=08:00-09:00", "MON-TUE-WED=08:00-09:00")) {
            refused(wrong, "weekly_pattern");
        }
    }

    private static void refused(String text, String code) {
        assertThatThrownBy(() -> WeeklyPattern.parse(text))
                .as(text)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.errors().get(0).code()).isEqualTo(code));
    }
}
