package org.anlan.inspection.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.anlan.inspection.plan.CycleUnit;
import org.anlan.inspection.plan.DayRule;
import org.anlan.inspection.plan.PlannedDay;
import org.anlan.inspection.plan.Roll;
import org.anlan.inspection.plan.Schedule;
import org.anlan.inspection.plan.Window;
import org.junit.jupiter.api.Test;

class ScheduleInForceTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);

    @Test
    void what_rolls_before_the_day_it_counts_from_is_left_out() {
        Schedule weekly =
                new Schedule(CycleUnit.WEEK, 1, SATURDAY, null, DayRule.ANCHOR_DAY, null, null, Roll.PREVIOUS);
        assertThat(days(weekly, SATURDAY, SATURDAY.minusDays(30)))
                .extracting(PlannedDay::scheduledOn)
                .containsExactly(SATURDAY.plusWeeks(1), SATURDAY.plusWeeks(2));
        assertThat(days(weekly, SATURDAY.minusDays(1), SATURDAY.minusDays(30)))
                .extracting(PlannedDay::scheduledOn)
                .startsWith(SATURDAY);
    }

    private static List<PlannedDay> days(Schedule schedule, LocalDate since, LocalDate from) {
        return new ScheduleInForce(schedule, Window.SAME_DAY, since)
                .days(from, SATURDAY.plusWeeks(2), Calendar2026.SPRING, ZoneId.of("Asia/Shanghai"));
    }
}
