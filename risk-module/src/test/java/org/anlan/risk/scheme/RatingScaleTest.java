package org.anlan.risk.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import org.anlan.platform.InvalidInput;
import org.junit.jupiter.api.Test;

class RatingScaleTest {
    @Test
    void ls_attains_fourteen_values() {
        assertThat(RatingScale.attainable(RatingMethod.LS).stream().map(BigDecimal::intValue))
                .containsExactly(1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 20, 25);
    }

    @Test
    void lec_attains_70_and_20_but_neither_160_nor_320() {
        assertThat(RatingScale.attainable(RatingMethod.LEC))
                .contains(new BigDecimal("70"), new BigDecimal("20"), new BigDecimal("0.05"), new BigDecimal("10000"))
                .doesNotContain(new BigDecimal("320"), new BigDecimal("160"));
    }

    @Test
    void lec_product_is_exact() {
        assertThat(RatingScale.score(RatingMethod.LEC, RatingInput.lec("0.1", "0.5", "1")))
                .isEqualTo(new BigDecimal("0.05"));
        assertThat(RatingScale.score(RatingMethod.LEC, RatingInput.lec("0.2", "3", "15")))
                .isEqualTo(new BigDecimal("9"));
        assertThat(RatingScale.score(RatingMethod.LEC, RatingInput.lec("10", "10", "100")))
                .isEqualTo(new BigDecimal("10000"));
    }

    @Test
    void ls_refuses_zero_six_and_halves_and_names_every_field() {
        for (String wrong : new String[] {"0", "6", "1.5", "-1"}) {
            RatingInput input = new RatingInput(new BigDecimal(wrong), new BigDecimal(wrong), null, null, null);
            InvalidInput refused =
                    catchThrowableOfType(InvalidInput.class, () -> RatingScale.score(RatingMethod.LS, input));
            assertThat(refused.errors())
                    .extracting(InvalidInput.FieldError::field)
                    .containsExactly("likelihood", "severity");
            assertThat(refused.errors().get(0).args()).containsExactly(1, 5);
        }
    }

    @Test
    void lec_refuses_a_factor_outside_its_set() {
        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class, () -> RatingScale.score(RatingMethod.LEC, RatingInput.lec("5", "10", "100")));
        assertThat(refused.errors()).extracting(InvalidInput.FieldError::field).containsExactly("l");
        assertThat(refused.errors().get(0).args()).containsExactly("10, 6, 3, 1, 0.5, 0.2, 0.1");
    }
}
