package org.anlan.inspection.conduct.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anlan.inspection.checklist.AnswerType;
import org.anlan.inspection.checklist.NodeRow;
import org.anlan.inspection.conduct.AnswerRow;
import org.anlan.inspection.conduct.InspectionResult;
import org.anlan.inspection.conduct.Score;
import org.anlan.inspection.conduct.Verdict;

/**
 * Adds up an inspection: earned of possible points over the items that apply. What is 不适用 leaves the denominator; a
 * critical item that does not conform fails the whole; nothing that applies is no score, not 100 %.
 */
public final class ScoreCard {

    private ScoreCard() {}

    /** @param passMark percent that passes */
    public static Score of(Collection<NodeRow> nodes, Collection<AnswerRow> answers, BigDecimal passMark) {
        Map<String, AnswerRow> given =
                answers.stream().collect(Collectors.toMap(AnswerRow::itemKey, Function.identity()));
        BigDecimal earned = BigDecimal.ZERO;
        BigDecimal possible = BigDecimal.ZERO;
        boolean criticalFailed = false;
        int items = 0;
        int answered = 0;
        int nonconforming = 0;
        for (NodeRow node : nodes) {
            if (!node.isItem()) {
                continue;
            }
            items++;
            AnswerRow answer = given.get(node.key());
            answered += answer == null ? 0 : 1;
            if (applies(node, answer)) {
                possible = possible.add(node.facts().weight());
                earned = earned.add(answer.points());
            }
            if (answer != null && answer.verdict() == Verdict.NONCONFORMING) {
                nonconforming++;
                criticalFailed |= node.facts().critical();
            }
        }
        BigDecimal percent = percent(earned, possible);
        return new Score(
                earned,
                possible,
                percent,
                criticalFailed,
                result(percent, criticalFailed, passMark),
                items,
                answered,
                nonconforming);
    }

    private static boolean applies(NodeRow node, AnswerRow answer) {
        return answer != null && answer.points() != null && node.facts().answerType() != AnswerType.TEXT;
    }

    private static BigDecimal percent(BigDecimal earned, BigDecimal possible) {
        return possible.signum() == 0
                ? null
                : earned.multiply(BigDecimal.valueOf(100)).divide(possible, 1, RoundingMode.HALF_UP);
    }

    private static InspectionResult result(BigDecimal percent, boolean criticalFailed, BigDecimal passMark) {
        if (criticalFailed) {
            return InspectionResult.FAILED;
        }
        if (percent == null) {
            return InspectionResult.NO_SCORE;
        }
        return percent.compareTo(passMark) >= 0 ? InspectionResult.PASSED : InspectionResult.FAILED;
    }
}
