package org.anlan.web.demo.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.anlan.inspection.plan.domain.Recurrence;
import org.anlan.inspection.plan.domain.WorkDays;
import org.anlan.platform.calendar.DayKind;
import org.anlan.platform.calendar.WeeklyPattern;
import org.anlan.platform.calendar.domain.DatedDay;
import org.anlan.platform.calendar.domain.WorkCalendar;
import org.anlan.web.demo.story.Times;
import org.junit.jupiter.api.Test;

class RotaTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate NATIONAL_DAY = LocalDate.of(2026, 10, 1);
    private static final WorkCalendar OFFICE = new WorkCalendar(
            SHANGHAI, WeeklyPattern.officeHours(), Map.of(NATIONAL_DAY, new DatedDay(DayKind.HOLIDAY, "国庆节")));

    /** Whatever day a demonstration is installed on, weekends and holidays included. */
    @Test
    void story_inspects_on_the_days_for_which_its_plans_make_inspections() {
        for (LocalDate installed = LocalDate.of(2026, 9, 1);
                installed.getYear() < 2028;
                installed = installed.plusDays(1)) {
            Times times = new Times(installed.atTime(9, 0).atZone(SHANGHAI).toInstant(), SHANGHAI, OFFICE);
            for (Rota rota : Rota.all(times)) {
                Recurrence plan = new Recurrence(rota.schedule());
                assertThat(rota.days(times))
                        .as("%s, installed on %s", rota.alias(), installed)
                        .allSatisfy(day -> assertThat(plan.between(day, day, new Office()))
                                .containsExactly(new Recurrence.Day(day, day)));
            }
        }
    }

    private static final class Office implements WorkDays {
        @Override
        public boolean isWorkday(LocalDate day) {
            return !OFFICE.intervals(day).isEmpty();
        }

        @Override
        public boolean hasData(int year) {
            return true;
        }
    }
}
