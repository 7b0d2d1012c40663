package org.anlan.risk;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.anlan.risk.scheme.LevelColour;
import org.anlan.risk.scheme.RatingMethod;
import org.anlan.risk.scheme.RiskGrade;

/**
 * A risk in the list.
 *
 * @param title null while the draft lacks it
 * @param level null while it is not rated
 * @param reviewDue day by which it must be reviewed, null before its first approval
 */
public record RiskRow(
        String number,
        String registerNumber,
        String registerName,
        String typeCode,
        RatingMethod method,
        String unitCode,
        String category,
        String title,
        RiskStatus status,
        BigDecimal likelihood,
        BigDecimal severity,
        BigDecimal score,
        String level,
        String levelEn,
        RiskGrade grade,
        LevelColour colour,
        String ownerLogin,
        Set<RiskFlag> flags,
        LocalDate reviewDue,
        boolean reviewOverdue,
        Instant updatedAt) {
    public RiskRow {
        flags = Set.copyOf(flags);
    }
}
