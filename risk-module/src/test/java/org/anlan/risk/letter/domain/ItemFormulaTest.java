package org.anlan.risk.letter.domain;

import static org.anlan.risk.letter.Samples.baseline;
import static org.anlan.risk.letter.Samples.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.anlan.risk.letter.content.LetterItem;
import org.anlan.risk.letter.content.Rounding;
import org.anlan.risk.letter.content.Target;
import org.anlan.risk.letter.score.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemFormulaTest {

    @ParameterizedTest
    @CsvSource({"92,30", "94,34", "95,35", "80,6", "76,0", "100,35", "0,0", "93.9,32", "91.1,30", "90.9,28"})
    void the_users_example_in_whole_points(String actual, String points) {
        assertThat(formula(Rounding.WHOLE).points(number(actual))).isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({"92,30", "94,34", "95,35", "80,6", "76,0", "93.9,33.8", "91.1,28.2", "92.333,30.67"})
    void the_users_example_in_proportion(String actual, String points) {
        assertThat(formula(Rounding.PROPORTIONAL).points(number(actual))).isEqualByComparingTo(points);
    }

    @Test
    void says_how_the_points_came_about() {
        assertThat(formula(Rounding.WHOLE).steps(number("95")))
                .containsExactly(
                        Step.of("above", number("3"), number("2"), number("6")),
                        Step.of("capped", number("5")),
                        Step.of("with_bonus", number("30"), number("5"), number("35")));
        assertThat(formula(Rounding.WHOLE).steps(number("80")))
                .containsExactly(
                        Step.of("below", number("12"), number("2"), number("24")),
                        Step.of("with_deduction", number("30"), number("24"), number("6")));
        assertThat(formula(Rounding.WHOLE).steps(number("76"))).contains(Step.of("floored", BigDecimal.ZERO));
        assertThat(formula(Rounding.WHOLE).steps(number("91.5")))
                .containsExactly(
                        Step.of("whole_points", number("0.5"), BigDecimal.ZERO), Step.of("as_reached", number("30")));
    }

    @Test
    void one_more_point_is_worth_what_the_formula_says_until_the_cap() {
        assertThat(formula(Rounding.WHOLE).onePointMore(number("80"))).isEqualByComparingTo("2");
        assertThat(formula(Rounding.WHOLE).onePointMore(number("94"))).isEqualByComparingTo("1");
        assertThat(formula(Rounding.WHOLE).onePointMore(number("95"))).isZero();
        assertThat(formula(Rounding.WHOLE).onePointMore(number("70"))).isZero();
    }

    @Test
    void without_points_for_each_point_less_the_target_takes_all() {
        LetterItem b = baseline(Rounding.WHOLE);
        LetterItem all = new LetterItem(
                b.key(), b.name(), null, null, null, null, b.weight(), b.target(), null, null, null, null, null, true);
        assertThat(new ItemFormula(all, number("92")).points(number("91"))).isZero();
        assertThat(new ItemFormula(all, number("92")).points(number("99"))).isEqualByComparingTo("30");
    }

    @Property
    void a_better_actual_never_brings_fewer_points(
            @ForAll("items") LetterItem item, @ForAll("rates") BigDecimal one, @ForAll("rates") BigDecimal other) {
        ItemFormula formula = new ItemFormula(item, item.target().value());
        BigDecimal lower = formula.points(one.min(other));
        BigDecimal higher = formula.points(one.max(other));
        assertThat(item.higherIsBetter() ? higher : lower)
                .isGreaterThanOrEqualTo(item.higherIsBetter() ? lower : higher);
    }

    @Property
    void points_stay_between_the_floor_and_weight_plus_cap(
            @ForAll("items") LetterItem item, @ForAll("rates") BigDecimal actual) {
        assertThat(new ItemFormula(item, item.target().value()).points(actual))
                .isBetween(item.floor().min(item.weight()), item.weight().add(item.maxBonus()));
    }

    @Property
    void reaching_the_target_exactly_brings_the_weight(@ForAll("items") LetterItem item) {
        BigDecimal target = item.target().value();
        assertThat(new ItemFormula(item, target).points(target)).isEqualByComparingTo(item.weight());
    }

    @Provide
    Arbitrary<BigDecimal> rates() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(120))
                .ofScale(2);
    }

    @Provide
    Arbitrary<LetterItem> items() {
        Arbitrary<BigDecimal> points = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.TEN)
                .ofScale(1);
        Arbitrary<BigDecimal> weights = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(40))
                .ofScale(1);
        return Combinators.combine(
                        weights,
                        rates(),
                        points.injectNull(0.2),
                        points.injectNull(0.2),
                        points,
                        points,
                        Arbitraries.of(Rounding.class),
                        Arbitraries.of(true, false))
                .as((weight, target, up, down, cap, floor, rounding, higher) -> new LetterItem(
                        "i",
                        "项",
                        null,
                        null,
                        null,
                        null,
                        weight,
                        Target.constant(target),
                        up,
                        down,
                        cap,
                        floor,
                        rounding,
                        higher));
    }

    private static ItemFormula formula(Rounding rounding) {
        return new ItemFormula(baseline(rounding), number("92"));
    }
}
