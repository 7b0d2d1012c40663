package org.anlan.risk.letter.content;

import java.math.BigDecimal;

/**
 * An indicator of a letter with its target and its points.
 *
 * @param key tells the item from its sisters, the same through all editions
 * @param part name of the {@link ScorePart} it belongs to, or null
 * @param indicator code of what measures it, or null when its actual is entered
 * @param topic narrows the indicator to what mentions these words, or null
 * @param evidence what proves an actual that is entered, or null
 * @param weight points for reaching the target exactly; null when nobody said
 * @param perPointUp points for each point better than the target; null for none
 * @param perPointDown points taken for each point worse; null when missing the target takes all
 * @param maxBonus most that being better can bring; null for no limit
 * @param floor the least the item can bring, 0 or more
 * @param rounding null when nobody said: scored in whole points
 * @param higherIsBetter false for counts of what should not happen
 */
public record LetterItem(
        String key,
        String name,
        String part,
        String indicator,
        String topic,
        String evidence,
        BigDecimal weight,
        Target target,
        BigDecimal perPointUp,
        BigDecimal perPointDown,
        BigDecimal maxBonus,
        BigDecimal floor,
        Rounding rounding,
        boolean higherIsBetter) {

    public LetterItem {
        target = target == null ? Target.none() : target;
        floor = floor == null ? BigDecimal.ZERO : floor;
    }

    /** Whether its figures are percentages, as those of a target in percentage points are. */
    public boolean isRate() {
        if (indicator != null) {
            return indicator.contains("_rate");
        }
        return switch (target.kind()) {
            case LAST_YEAR -> true;
            case CONSTANT -> higherIsBetter && target.value().compareTo(LetterContent.HUNDRED) <= 0;
            case NONE -> higherIsBetter;
        };
    }

    /** The same item, measured by an indicator. */
    public LetterItem measuredBy(String code, String words) {
        return new LetterItem(
                key,
                name,
                part,
                code,
                words,
                evidence,
                weight,
                target,
                perPointUp,
                perPointDown,
                maxBonus,
                floor,
                rounding,
                higherIsBetter);
    }
}
