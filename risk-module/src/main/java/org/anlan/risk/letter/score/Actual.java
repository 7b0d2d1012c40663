package org.anlan.risk.letter.score;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.anlan.platform.indicator.MeasureScope;
import org.anlan.platform.indicator.Measurement;

/**
 * A figure of a letter and where it came from: measured by an indicator, or entered by a person with evidence.
 *
 * @param value null when the indicator found nothing to measure
 * @param numerator and
 * @param denominator of a measured rate, null when entered
 * @param indicator what measured it, null when entered
 * @param scope what was counted, null when entered
 * @param explanationCode with
 * @param args how the measured value came about, as in {@link Measurement}
 * @param points what an evaluator takes off for a penalty, or null for what the rule says
 * @param approvedBy who approved it (a bonus counts once approved), or null
 */
public record Actual(
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        String indicator,
        MeasureScope scope,
        String explanationCode,
        List<String> args,
        BigDecimal points,
        String evidence,
        String enteredBy,
        Instant enteredAt,
        String approvedBy) {

    public Actual {
        args = args == null ? List.of() : List.copyOf(args);
    }

    public static Actual measured(String indicator, MeasureScope scope, Measurement m) {
        return new Actual(
                m.value(),
                m.numerator(),
                m.denominator(),
                indicator,
                scope,
                m.explanationCode(),
                m.args(),
                null,
                null,
                null,
                null,
                null);
    }

    public static Actual entered(
            BigDecimal value, BigDecimal points, String evidence, String by, Instant at, String approvedBy) {
        return new Actual(value, null, null, null, null, null, List.of(), points, evidence, by, at, approvedBy);
    }

    public boolean isMeasured() {
        return indicator != null;
    }
}
