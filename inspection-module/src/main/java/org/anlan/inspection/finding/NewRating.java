package org.anlan.inspection.finding;

import java.math.BigDecimal;

/**
 * How the linked risk is rated once its finding is rectified, by the method of the risk: LS takes likelihood and
 * severity, LEC likelihood, exposure and consequence, a list its level. Which values the method knows is checked by the
 * risk.
 */
public record NewRating(
        BigDecimal likelihood, BigDecimal severity, BigDecimal exposure, BigDecimal consequence, String level) {

    public static NewRating ls(BigDecimal likelihood, BigDecimal severity) {
        return new NewRating(likelihood, severity, null, null, null);
    }

    /** {@code L 1 × S 2}, {@code L 1 × E 6 × C 15}, or the level. */
    public String text() {
        if (!noLevel()) {
            return level.strip();
        }
        return severity != null
                ? "L " + likelihood + " × S " + severity
                : "L " + likelihood + " × E " + exposure + " × C " + consequence;
    }

    /** Whether nothing was said. */
    public boolean isEmpty() {
        return likelihood == null && severity == null && exposure == null && consequence == null && noLevel();
    }

    /** Whether one of the methods has all it needs. */
    public boolean isComplete() {
        boolean ls = likelihood != null && severity != null;
        boolean lec = likelihood != null && exposure != null && consequence != null;
        return ls || lec || !noLevel();
    }

    private boolean noLevel() {
        return level == null || level.isBlank();
    }
}
