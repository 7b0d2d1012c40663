package org.anlan.inspection.conduct.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.anlan.inspection.checklist.AnswerType;
import org.anlan.inspection.checklist.NodeFacts;
import org.anlan.inspection.checklist.NodeKind;
import org.anlan.inspection.checklist.NodeRow;
import org.anlan.inspection.conduct.AnswerRow;
import org.anlan.inspection.conduct.InspectionResult;
import org.anlan.inspection.conduct.Score;
import org.anlan.inspection.conduct.Verdict;
import org.anlan.platform.InvalidInput;
import org.junit.jupiter.api.Test;

class ScoreCardTest {

    private final List<NodeRow> nodes = new ArrayList<>();
    private final List<AnswerRow> answers = new ArrayList<>();

    @Test
    void not_applicable_leaves_the_denominator() {
        given(item(AnswerType.CONFORMITY, 3, false), "CONFORMING");
        given(item(AnswerType.CONFORMITY, 7, false), "NOT_APPLICABLE");
        Score score = score();
        assertThat(score.possible()).isEqualByComparingTo("3");
        assertThat(score.percent()).isEqualByComparingTo("100");
        assertThat(score.result()).isEqualTo(InspectionResult.PASSED);
    }

    @Test
    void a_failed_critical_item_fails_the_whole_whatever_the_percentage() {
        given(item(AnswerType.CONFORMITY, 99, false), "CONFORMING");
        given(item(AnswerType.CONFORMITY, 1, true), "NONCONFORMING");
        assertThat(score().percent()).isEqualByComparingTo("99");
        assertThat(score().result()).isEqualTo(InspectionResult.FAILED);
    }

    @Test
    void all_not_applicable_is_no_score_and_not_a_hundred_percent() {
        given(item(AnswerType.CONFORMITY, 1, true), "NOT_APPLICABLE");
        assertThat(score().percent()).isNull();
        assertThat(score().result()).isEqualTo(InspectionResult.NO_SCORE);
    }

    @Test
    void points_count_in_proportion_to_the_weight() {
        given(item(AnswerType.SCORE, 4, false), "5");
        assertThat(score().earned()).isEqualByComparingTo("2");
        assertThat(score().percent()).isEqualByComparingTo("50");
        assertThat(score().result()).isEqualTo(InspectionResult.FAILED);
    }

    @Test
    void a_number_outside_its_limits_does_not_conform() {
        NodeFacts item = item(AnswerType.NUMBER, 1, false);
        assertThat(AnswerJudge.judge(item, "10", null).verdict()).isEqualTo(Verdict.CONFORMING);
        assertThat(AnswerJudge.judge(item, "10.01", null).verdict()).isEqualTo(Verdict.NONCONFORMING);
        assertThatThrownBy(() -> AnswerJudge.judge(item, "十", null)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void only_accepted_choices_conform_and_others_are_refused() {
        NodeFacts item = item(AnswerType.CHOICE, 1, false);
        assertThat(AnswerJudge.judge(item, "良好", null).verdict()).isEqualTo(Verdict.CONFORMING);
        assertThat(AnswerJudge.judge(item, "破损", null).verdict()).isEqualTo(Verdict.NONCONFORMING);
        assertThatThrownBy(() -> AnswerJudge.judge(item, "其他", null)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void text_is_noted_and_never_scored() {
        given(item(AnswerType.TEXT, 5, false), "一切正常");
        assertThat(score().possible()).isEqualByComparingTo("0");
        assertThat(score().answered()).isEqualTo(1);
    }

    private void given(NodeFacts facts, String value) {
        String key = Integer.toString(nodes.size() + 1);
        nodes.add(new NodeRow(key, null, 0, nodes.size(), List.of(), facts, List.of()));
        AnswerJudge.Judgement judged = AnswerJudge.judge(facts, value, "原因");
        answers.add(new AnswerRow(key, value, judged.verdict(), judged.points(), null, "field", null, null, 0));
    }

    private Score score() {
        return ScoreCard.of(nodes, answers, BigDecimal.valueOf(80));
    }

    private static NodeFacts item(AnswerType type, int weight, boolean critical) {
        return new NodeFacts(
                NodeKind.ITEM,
                "项目",
                null,
                null,
                type,
                null,
                BigDecimal.TEN,
                null,
                type == AnswerType.CHOICE ? List.of("良好", "破损") : null,
                type == AnswerType.CHOICE ? List.of("良好") : null,
                BigDecimal.valueOf(weight),
                critical,
                null,
                null,
                null,
                null);
    }
}
