package org.anlan.risk.scheme;

import java.math.BigDecimal;

/**
 * What an assessor entered. Which parts are needed depends on the method: LS takes likelihood and severity, LEC
 * likelihood, exposure and consequence, a list takes the level.
 */
public record RatingInput(
        BigDecimal likelihood, BigDecimal severity, BigDecimal exposure, BigDecimal consequence, String level) {
    public static RatingInput ls(int likelihood, int severity) {
        return new RatingInput(BigDecimal.valueOf(likelihood), BigDecimal.valueOf(severity), null, null, null);
    }

    public static RatingInput lec(String likelihood, String exposure, String consequence) {
        return new RatingInput(
                new BigDecimal(likelihood), null, new BigDecimal(exposure), new BigDecimal(consequence), null);
    }

    public static RatingInput ofLevel(String level) {
        return new RatingInput(null, null, null, null, level);
    }
}
