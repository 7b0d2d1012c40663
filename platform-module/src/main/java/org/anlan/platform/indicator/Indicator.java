package org.anlan.platform.indicator;

/**
 * Something that can be measured. Its label is bundle key {@code indicator.<code>}. A code that continues another one
 * after an underscore counts a part of what the other counts: {@code finding.rectification_rate_major} is a part of
 * {@code finding.rectification_rate}.
 *
 * @param code stable dotted code such as {@code finding.rectification_rate}
 * @param higherIsBetter false for counts of what should not happen
 * @param topical whether it can be narrowed to what mentions some words
 */
public record Indicator(String code, Unit unit, boolean higherIsBetter, boolean topical) {

    /** PERCENT is 0 to 100; DAYS, HOURS and MINUTES may have decimals. */
    public enum Unit {
        PERCENT,
        COUNT,
        DAYS,
        HOURS,
        MINUTES,
        POINTS
    }

    public static Indicator rate(String code) {
        return new Indicator(code, Unit.PERCENT, true, true);
    }

    /** A count of what should not happen. */
    public static Indicator unwanted(String code) {
        return new Indicator(code, Unit.COUNT, false, true);
    }

    /** A time that should be short. */
    public static Indicator time(String code, Unit unit) {
        return new Indicator(code, unit, false, true);
    }

    /** The same, but always over everything. */
    public Indicator withoutTopic() {
        return new Indicator(code, unit, higherIsBetter, false);
    }

    /** Whether this one counts all that the other counts, too. */
    public static boolean contains(String wider, String narrower) {
        return narrower.equals(wider) || narrower.startsWith(wider + "_");
    }
}
