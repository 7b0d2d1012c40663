package org.anlan.platform.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A measured value and how it came about.
 *
 * @param value null when there was nothing to measure: no findings is not 100 %
 * @param numerator and
 * @param denominator of a rate; both equal the value and 1 for a plain count
 * @param explanationCode bundle key {@code indicator.explanation.<code>} with the arguments
 */
public record Measurement(
        BigDecimal value, BigDecimal numerator, BigDecimal denominator, String explanationCode, List<String> args) {

    public Measurement {
        args = List.copyOf(args);
    }

    /** Share in percent with one decimal, or no value when the whole is zero. */
    public static Measurement rate(long part, long whole, String explanationCode) {
        BigDecimal percent = whole == 0
                ? null
                : BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        return new Measurement(
                percent,
                BigDecimal.valueOf(part),
                BigDecimal.valueOf(whole),
                explanationCode,
                List.of(Long.toString(part), Long.toString(whole)));
    }

    public static Measurement count(long count, String explanationCode) {
        BigDecimal value = BigDecimal.valueOf(count);
        return new Measurement(value, value, BigDecimal.ONE, explanationCode, List.of(Long.toString(count)));
    }

    /** Mean with one decimal over so many things, or no value when there are none. */
    public static Measurement mean(BigDecimal sum, long things, String explanationCode) {
        BigDecimal mean = things == 0 ? null : sum.divide(BigDecimal.valueOf(things), 1, RoundingMode.HALF_UP);
        return new Measurement(
                mean,
                sum,
                BigDecimal.valueOf(things),
                explanationCode,
                List.of(sum.toPlainString(), Long.toString(things)));
    }
}
