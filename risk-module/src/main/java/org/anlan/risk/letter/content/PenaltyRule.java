package org.anlan.risk.letter.content;

import java.math.BigDecimal;

/**
 * 扣分项: so many of something, and at least so many points are taken.
 *
 * @param atLeast from how many on it applies, 1 or more
 * @param minPoints the least that is taken; null when the letter does not say
 * @param indicator what counts it, or null when the count is entered
 */
public record PenaltyRule(
        String key, String rule, BigDecimal atLeast, BigDecimal minPoints, String indicator, String topic) {

    public PenaltyRule {
        atLeast = atLeast == null ? BigDecimal.ONE : atLeast;
    }
}
