package org.anlan.risk.letter.content;

import java.math.BigDecimal;

/**
 * What an item aims at.
 *
 * @param value the target itself, or what is added to last year's actual; null for NONE
 */
public record Target(Kind kind, BigDecimal value) {

    /** Where the figure comes from. */
    public enum Kind {
        /** Nobody wrote one down. */
        NONE,
        CONSTANT,
        /** 在上一年度基础上上浮: last year's actual plus so many percentage points. */
        LAST_YEAR
    }

    public static Target none() {
        return new Target(Kind.NONE, null);
    }

    public static Target constant(BigDecimal value) {
        return new Target(Kind.CONSTANT, value);
    }

    public static Target lastYearPlus(BigDecimal points) {
        return new Target(Kind.LAST_YEAR, points);
    }
}
