package org.anlan.inspection.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.anlan.inspection.plan.Cadence.Gap;
import org.anlan.inspection.plan.CycleUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CadenceCheckTest {

    @ParameterizedTest
    @CsvSource({"DAY, 365", "WEEK, 51", "MONTH, 12", "QUARTER, 4", "HALF_YEAR, 2", "YEAR, 1"})
    void a_year_has_its_calendar_periods(CycleUnit period, int periods) {
        assertThat(new CadenceCheck(period, 1, 2026).periods()).isEqualTo(periods);
    }

    @Test
    void a_month_that_nothing_falls_on_is_a_gap() {
        List<LocalDate> days = IntStream.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12)
                .mapToObj(month -> LocalDate.of(2026, month, 1))
                .toList();
        assertThat(new CadenceCheck(CycleUnit.MONTH, 1, 2026).gaps(days))
                .containsExactly(new Gap(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31), 0));
    }

    @Test
    void two_inspections_rolled_to_one_day_both_count() {
        List<LocalDate> twice = List.of(LocalDate.of(2026, 6, 30), LocalDate.of(2026, 6, 30));
        assertThat(new CadenceCheck(CycleUnit.HALF_YEAR, 2, 2026).gaps(twice))
                .containsExactly(new Gap(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31), 0));
    }

    @Test
    void weeks_run_from_monday_to_sunday() {
        Gap first = new CadenceCheck(CycleUnit.WEEK, 1, 2026).gaps(List.of()).get(0);
        assertThat(first).isEqualTo(new Gap(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 11), 0));
    }
}
