package org.anlan.risk.letter.domain;

import static org.anlan.risk.letter.Samples.baseline;
import static org.anlan.risk.letter.Samples.entered;
import static org.anlan.risk.letter.Samples.figures;
import static org.anlan.risk.letter.Samples.gas;
import static org.anlan.risk.letter.Samples.hundred;
import static org.anlan.risk.letter.Samples.item;
import static org.anlan.risk.letter.Samples.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.anlan.platform.indicator.MeasureScope;
import org.anlan.platform.indicator.Measurement;
import org.anlan.platform.indicator.Period;
import org.anlan.risk.letter.content.BonusRule;
import org.anlan.risk.letter.content.Grade;
import org.anlan.risk.letter.content.LetterContent;
import org.anlan.risk.letter.content.LetterItem;
import org.anlan.risk.letter.content.PenaltyRule;
import org.anlan.risk.letter.content.Rounding;
import org.anlan.risk.letter.content.Target;
import org.anlan.risk.letter.content.ZeroTarget;
import org.anlan.risk.letter.score.Actual;
import org.anlan.risk.letter.score.Eligibility;
import org.anlan.risk.letter.score.Figures;
import org.anlan.risk.letter.score.LetterScore;
import org.anlan.risk.letter.score.LineState;
import org.anlan.risk.letter.score.ScoreLine;
import org.anlan.risk.letter.score.Step;
import org.junit.jupiter.api.Test;

class LetterScoringTest {

    @Test
    void a_letter_without_figures_has_no_points_and_everything_open() {
        LetterScore score = LetterScoring.score(gas(), Figures.none());
        assertThat(score.total()).isZero();
        assertThat(score.complete()).isFalse();
        assertThat(score.weights()).isEqualByComparingTo("103");
        assertThat(score.openWeight()).isEqualByComparingTo("103");
        assertThat(score.lines()).hasSize(19);
        assertThat(line(score, "i4").state()).isEqualTo(LineState.NO_TARGET);
        assertThat(line(score, "i3").state()).isEqualTo(LineState.NO_LAST_YEAR);
        assertThat(line(score, "i1").state()).isEqualTo(LineState.NO_ACTUAL);
    }

    @Test
    void what_cannot_be_measured_is_neither_zero_nor_full() {
        Measurement nothing = Measurement.rate(0, 0, "finding_rate");
        Actual actual = Actual.measured("finding.rectification_rate", MeasureScope.of(Period.ofYear(2026)), nothing);
        LetterScore score =
                LetterScoring.score(letter(baseline(Rounding.WHOLE)), new Figures(Map.of("i1", actual), Map.of()));
        assertThat(line(score, "i1").points()).isNull();
        assertThat(line(score, "i1").state()).isEqualTo(LineState.NOTHING_TO_MEASURE);
        assertThat(line(score, "i1").onePointMore()).isNull();
        assertThat(score.openWeight()).isEqualByComparingTo("30");
    }

    @Test
    void target_of_last_year_plus_a_point_builds_on_last_years_actual() {
        LetterItem item = item(Target.lastYearPlus(number("1")), Rounding.WHOLE);
        LetterScore open = LetterScoring.score(letter(item), figures("i1", "90"));
        assertThat(line(open, "i1").state()).isEqualTo(LineState.NO_LAST_YEAR);
        LetterScore score = LetterScoring.score(
                letter(item), new Figures(Map.of("i1", entered("90")), Map.of("i1", entered("88.5"))));
        assertThat(line(score, "i1").target()).isEqualByComparingTo("89.5");
        assertThat(line(score, "i1").points()).isEqualByComparingTo("30");
        assertThat(line(score, "i1").steps())
                .first()
                .isEqualTo(Step.of("target_last_year", number("88.5"), number("1"), number("89.5")));
    }

    @Test
    void bonus_counts_once_it_is_approved_and_never_more_than_its_rule_gives() {
        LetterContent content = with(new BonusRule("b1", "技术手段连续100%", number("2")));
        assertThat(LetterScoring.score(content, figures("i1", "92", "b1", "2")).total())
                .isEqualByComparingTo("30");
        Actual approved = Actual.entered(number("5"), null, "证明", "safety", null, "head");
        LetterScore score =
                LetterScoring.score(content, new Figures(Map.of("i1", entered("92"), "b1", approved), Map.of()));
        assertThat(score.total()).isEqualByComparingTo("32");
    }

    @Test
    void penalty_takes_at_least_what_its_rule_says_from_its_count_on() {
        LetterContent content = with(new PenaltyRule("n1", "黄线>=3张", number("3"), number("2"), null, null));
        assertThat(LetterScoring.score(content, figures("i1", "92", "n1", "2")).total())
                .isEqualByComparingTo("30");
        assertThat(LetterScoring.score(content, figures("i1", "92", "n1", "3")).total())
                .isEqualByComparingTo("28");
        Actual more = Actual.entered(number("3"), number("4.5"), "通报", "safety", null, null);
        assertThat(LetterScoring.score(content, new Figures(Map.of("i1", entered("92"), "n1", more), Map.of()))
                        .total())
                .isEqualByComparingTo("25.5");
    }

    @Test
    void a_penalty_that_nobody_counted_is_open_and_not_one_that_did_not_happen() {
        LetterContent content = with(new PenaltyRule("n1", "红线", number("1"), number("3"), null, null));
        LetterScore open = LetterScoring.score(content, figures("i1", "92"));
        assertThat(line(open, "n1").state()).isEqualTo(LineState.NO_ACTUAL);
        assertThat(open.complete()).isFalse();
        assertThat(open.openWeight()).isZero();
        assertThat(open.steps()).last().isEqualTo(Step.of("open_lines", 1L));
        LetterScore none = LetterScoring.score(content, figures("i1", "92", "n1", "0"));
        assertThat(line(none, "n1").state()).isEqualTo(LineState.NONE);
        assertThat(none.complete()).isTrue();
    }

    @Test
    void total_never_falls_below_zero() {
        LetterContent content = with(new PenaltyRule("n1", "红线", number("1"), number("50"), null, null));
        assertThat(LetterScoring.score(content, figures("i1", "92", "n1", "1")).total())
                .isZero();
    }

    @Test
    void hundred_points_letter_is_eligible_from_ninety_on_and_never_by_itself() {
        LetterContent letter = hundred();
        assertThat(LetterScoring.score(letter, Figures.none()).eligibility()).isEqualTo(Eligibility.OPEN);
        LetterScore good = LetterScoring.score(letter, figures("p1", "55", "p2", "35"));
        assertThat(good.total()).isEqualByComparingTo("90");
        assertThat(good.eligibility()).isEqualTo(Eligibility.ELIGIBLE);
        assertThat(LetterScoring.score(letter, figures("p1", "55", "p2", "34.9"))
                        .eligibility())
                .isEqualTo(Eligibility.NOT_ELIGIBLE);
        assertThat(LetterScoring.score(letter, figures("p1", "40")).eligibility())
                .isEqualTo(Eligibility.NOT_ELIGIBLE);
        assertThat(good.parts()).extracting(p -> p.points().intValue()).containsExactly(55, 35);
    }

    @Test
    void a_broken_zero_target_rules_an_award_out() {
        LetterContent letter = new LetterContent(
                "责任书",
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(baseline(Rounding.WHOLE)),
                List.of(),
                List.of(),
                List.of(new ZeroTarget("z1", "安全事件", number("1"), null, null)),
                number("30"),
                List.of(),
                2,
                List.of());
        assertThat(LetterScoring.score(letter, figures("i1", "92", "z1", "1")).eligibility())
                .isEqualTo(Eligibility.ELIGIBLE);
        LetterScore broken = LetterScoring.score(letter, figures("i1", "92", "z1", "2"));
        assertThat(broken.eligibility()).isEqualTo(Eligibility.NOT_ELIGIBLE);
        assertThat(line(broken, "z1").state()).isEqualTo(LineState.BROKEN);
        assertThat(LetterScoring.score(letter, figures("i1", "92")).eligibility())
                .isEqualTo(Eligibility.OPEN);
    }

    @Test
    void grade_is_the_highest_the_total_reaches() {
        List<Grade> grades = List.of(
                new Grade("优秀", number("34"), number("1")),
                new Grade("良好", number("30"), number("0.9")),
                new Grade("不合格", number("0"), number("0.6")));
        LetterScore score =
                LetterScoring.score(letter(baseline(Rounding.WHOLE)).withGrades(grades), figures("i1", "93"));
        assertThat(score.grade()).isEqualTo("良好");
        assertThat(score.coefficient()).isEqualByComparingTo("0.9");
    }

    private static LetterContent letter(LetterItem item) {
        return LetterContent.blank("责任书").withItems(List.of(item));
    }

    private static LetterContent with(Object rule) {
        return new LetterContent(
                "责任书",
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(baseline(Rounding.WHOLE)),
                rule instanceof BonusRule bonus ? List.of(bonus) : List.of(),
                rule instanceof PenaltyRule penalty ? List.of(penalty) : List.of(),
                List.of(),
                null,
                List.of(),
                2,
                List.of());
    }

    private static ScoreLine line(LetterScore score, String key) {
        return score.lines().stream()
                .filter(l -> l.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
