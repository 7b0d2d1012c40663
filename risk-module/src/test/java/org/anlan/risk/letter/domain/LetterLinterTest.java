package org.anlan.risk.letter.domain;

import static org.anlan.risk.letter.Samples.gas;
import static org.anlan.risk.letter.Samples.hundred;
import static org.anlan.risk.letter.Samples.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anlan.platform.indicator.Indicator;
import org.anlan.risk.letter.content.LetterContent;
import org.anlan.risk.letter.content.LetterItem;
import org.anlan.risk.letter.score.Warning;
import org.junit.jupiter.api.Test;

class LetterLinterTest {
    private static final List<Indicator> KNOWN = List.of(
            Indicator.rate("finding.rectification_rate"),
            Indicator.rate("finding.rectification_rate_major"),
            Indicator.unwanted("finding.repeated"));

    @Test
    void the_users_gas_letter_sums_to_103() {
        assertThat(of("weights_over", check(gas())).args()).containsExactly(number("103"), number("100"), number("3"));
    }

    @Test
    void the_users_gas_letter_misses_a_target_points_sources_and_an_item() {
        List<Warning> found = check(gas());
        assertThat(of("target_missing", found).subjects()).containsExactly("漏气隐患整改率");
        assertThat(of("bonus_without_points", found).subjects()).containsExactly("创新创值 可适当加分");
        assertThat(of("no_source", found).subjects()).hasSize(15);
        assertThat(of("rounding_open", found).subjects()).hasSize(15);
        assertThat(of("clause_without_item", found).subjects()).containsExactly("3.入户作业不发生“三违”行为;");
        assertThat(found)
                .extracting(Warning::code)
                .containsExactlyInAnyOrder(
                        "weights_over",
                        "target_missing",
                        "no_source",
                        "rounding_open",
                        "bonus_without_points",
                        "clause_without_item");
    }

    @Test
    void figures_that_contain_each_other_overlap() {
        LetterItem[] items = gas().items().toArray(LetterItem[]::new);
        LetterContent content = gas().withItems(List.of(
                items[2].measuredBy("finding.rectification_rate", null),
                items[3].measuredBy("finding.rectification_rate", "漏气"),
                items[5].measuredBy("finding.rectification_rate_major", "漏气"),
                items[13].measuredBy("finding.rectification_rate", "橡胶软管")));
        assertThat(check(content).stream().filter(w -> w.code().equals("overlap")))
                .extracting(Warning::subjects)
                .containsExactly(List.of("隐患整改率", "漏气隐患整改率", "一级漏气类隐患整改率", "橡胶软管更换"), List.of("漏气隐患整改率", "一级漏气类隐患整改率"));
    }

    @Test
    void an_indicator_nobody_knows_and_one_that_should_be_low_are_found() {
        LetterItem item = gas().items().get(0);
        assertThat(check(gas().withItems(List.of(item.measuredBy("finding.of_dreams", null)))))
                .extracting(Warning::code)
                .contains("unknown_indicator", "weights_under");
        assertThat(check(gas().withItems(List.of(item.measuredBy("finding.repeated", null)))))
                .extracting(Warning::code)
                .contains("direction");
    }

    @Test
    void the_hundred_points_letter_does_not_say_how_points_are_taken_off() {
        assertThat(check(hundred())).extracting(Warning::code).containsExactly("parts_without_items");
    }

    private static List<Warning> check(LetterContent content) {
        return LetterLinter.check(content, KNOWN);
    }

    private static Warning of(String code, List<Warning> found) {
        return found.stream().filter(w -> w.code().equals(code)).findFirst().orElseThrow();
    }
}
