package org.anlan.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.anlan.platform.InvalidInput;
import org.junit.jupiter.api.Test;

class AheadTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void yesterday_and_what_lies_further_ahead_than_ten_years_are_refused_at_the_field() {
        assertThat(said(TODAY.minusDays(1))).isEqualTo("until in_the_past");
        assertThat(said(TODAY.plusYears(10).plusDays(1))).isEqualTo("until out_of_range");
        assertThat(said(LocalDate.parse("+99999-01-01"))).isEqualTo("until out_of_range");
    }

    @Test
    void today_and_ten_years_ahead_and_no_date_are_taken() {
        InvalidInput.Collector errors = new InvalidInput.Collector();
        Ahead.check(errors, "until", TODAY, TODAY);
        Ahead.check(errors, "until", TODAY.plusYears(10), TODAY);
        Ahead.check(errors, "until", null, TODAY);
        errors.throwIfAny();
    }

    private static String said(LocalDate date) {
        InvalidInput.Collector errors = new InvalidInput.Collector();
        Ahead.check(errors, "until", date, TODAY);
        String[] said = new String[1];
        assertThatThrownBy(errors::throwIfAny)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> said[0] = e.errors().get(0).field() + " "
                                + e.errors().get(0).code());
        return said[0];
    }
}
