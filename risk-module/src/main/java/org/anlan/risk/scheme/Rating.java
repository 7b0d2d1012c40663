package org.anlan.risk.scheme;

import java.math.BigDecimal;

/**
 * What a scheme version says of an input.
 *
 * @param score R or D, null for a list
 * @param level name of the level
 */
public record Rating(
        long schemeId, String schemeCode, int schemeVersion, RatingMethod method, BigDecimal score, LevelBand band) {
    public String level() {
        return band.level();
    }

    public RiskGrade grade() {
        return band.grade();
    }
}
