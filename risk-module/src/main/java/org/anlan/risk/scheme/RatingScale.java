package org.anlan.risk.scheme;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.anlan.platform.InvalidInput;

/** The factors of LS and LEC (作业条件危险性评价法, Graham and Kinney) and every value their products can take. */
public final class RatingScale {
    public static final List<BigDecimal> LS_FACTORS = decimals("1", "2", "3", "4", "5");
    public static final List<BigDecimal> LEC_LIKELIHOOD = decimals("10", "6", "3", "1", "0.5", "0.2", "0.1");
    public static final List<BigDecimal> LEC_EXPOSURE = decimals("10", "6", "3", "2", "1", "0.5");
    public static final List<BigDecimal> LEC_CONSEQUENCE = decimals("100", "40", "15", "7", "3", "1");

    private RatingScale() {}

    /** Every value the method can give, rising, exact; empty for LIST and NONE. */
    public static SortedSet<BigDecimal> attainable(RatingMethod method) {
        SortedSet<BigDecimal> values = new TreeSet<>();
        if (method == RatingMethod.LS) {
            LS_FACTORS.forEach(l -> LS_FACTORS.forEach(s -> values.add(l.multiply(s))));
        } else if (method == RatingMethod.LEC) {
            LEC_LIKELIHOOD.forEach(l ->
                    LEC_EXPOSURE.forEach(e -> LEC_CONSEQUENCE.forEach(c -> values.add(product(l, e, c)))));
        }
        return Collections.unmodifiableSortedSet(values);
    }

    /**
     * The value of the input: R or D, exact, or null where the method has no value (LIST, NONE).
     *
     * @throws InvalidInput a factor is missing or not one of the method's factors
     */
    public static BigDecimal score(RatingMethod method, RatingInput input) {
        InvalidInput.Collector errors = new InvalidInput.Collector();
        if (method == RatingMethod.LS) {
            requireLs(errors, "likelihood", input.likelihood());
            requireLs(errors, "severity", input.severity());
            errors.throwIfAny();
            return product(input.likelihood(), input.severity(), BigDecimal.ONE);
        }
        if (method == RatingMethod.LEC) {
            requireOneOf(errors, "l", input.likelihood(), LEC_LIKELIHOOD);
            requireOneOf(errors, "e", input.exposure(), LEC_EXPOSURE);
            requireOneOf(errors, "c", input.consequence(), LEC_CONSEQUENCE);
            errors.throwIfAny();
            return product(input.likelihood(), input.exposure(), input.consequence());
        }
        return null;
    }

    private static void requireLs(InvalidInput.Collector errors, String field, BigDecimal value) {
        errors.rejectIf(value == null, field, "required");
        errors.rejectIf(value != null && !contains(LS_FACTORS, value), field, "out_of_range", 1, 5);
    }

    private static void requireOneOf(
            InvalidInput.Collector errors, String field, BigDecimal value, List<BigDecimal> allowed) {
        errors.rejectIf(value == null, field, "required");
        errors.rejectIf(value != null && !contains(allowed, value), field, "not_one_of", plain(allowed));
    }

    private static boolean contains(List<BigDecimal> allowed, BigDecimal value) {
        return allowed.stream().anyMatch(a -> a.compareTo(value) == 0);
    }

    private static String plain(List<BigDecimal> values) {
        return String.join(", ", values.stream().map(BigDecimal::toPlainString).toList());
    }

    private static BigDecimal product(BigDecimal a, BigDecimal b, BigDecimal c) {
        BigDecimal exact = a.multiply(b).multiply(c).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    private static List<BigDecimal> decimals(String... values) {
        return List.of(values).stream().map(BigDecimal::new).toList();
    }
}
