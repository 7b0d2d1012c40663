package org.anlan.platform.indicator;

/**
 * Something that can be measured. Label and description are bundle keys {@code indicator.<code>} and
 * {@code indicator.<code>.description}.
 *
 * @param code stable dotted code such as {@code finding.rectification_rate}
 * @param higherIsBetter false for counts of what should not happen
 */
public record Indicator(String code, Unit unit, boolean higherIsBetter) {

    /** PERCENT is 0 to 100; DAYS may have decimals. */
    public enum Unit {
        PERCENT,
        COUNT,
        DAYS,
        POINTS
    }
}
