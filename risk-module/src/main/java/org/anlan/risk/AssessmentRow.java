package org.anlan.risk;

import java.math.BigDecimal;
import java.time.Instant;
import org.anlan.risk.scheme.LevelColour;
import org.anlan.risk.scheme.RatingMethod;
import org.anlan.risk.scheme.RiskGrade;

/**
 * One assessment as it was made, under the scheme version of its day.
 *
 * @param source business number of the record whose facts led to it (a finding), or null
 */
public record AssessmentRow(
        AssessmentPurpose purpose,
        String schemeCode,
        int schemeVersion,
        RatingMethod method,
        BigDecimal likelihood,
        BigDecimal severity,
        BigDecimal exposure,
        BigDecimal consequence,
        BigDecimal score,
        String level,
        String levelEn,
        RiskGrade grade,
        LevelColour colour,
        String assessor,
        Instant assessedAt,
        String basis,
        String source) {}
