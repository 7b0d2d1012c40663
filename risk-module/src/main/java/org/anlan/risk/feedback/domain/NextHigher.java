package org.anlan.risk.feedback.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.anlan.risk.AssessmentRow;
import org.anlan.risk.scheme.LevelBand;
import org.anlan.risk.scheme.RatingInput;
import org.anlan.risk.scheme.RatingScale;
import org.anlan.risk.scheme.RiskGrade;

/** The rating one step of likelihood above: the next factor of the scale, or of a list the next worse level. */
public final class NextHigher {
    private NextHigher() {}

    /** @param bands of the scheme in force @return empty when it cannot rise, or nobody knows which level is worse */
    public static Optional<RatingInput> of(AssessmentRow now, List<LevelBand> bands) {
        return switch (now.method()) {
            case LS ->
                above(RatingScale.LS_FACTORS, now.likelihood())
                        .map(l -> new RatingInput(l, now.severity(), null, null, null));
            case LEC ->
                above(RatingScale.LEC_LIKELIHOOD, now.likelihood())
                        .map(l -> new RatingInput(l, null, now.exposure(), now.consequence(), null));
            case LIST -> worse(bands, now.grade()).map(RatingInput::ofLevel);
            case NONE -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> above(List<BigDecimal> scale, BigDecimal factor) {
        return scale.stream().filter(f -> f.compareTo(factor) > 0).min(BigDecimal::compareTo);
    }

    private static Optional<String> worse(List<LevelBand> bands, RiskGrade grade) {
        return grade == RiskGrade.UNMAPPED
                ? Optional.empty()
                : bands.stream()
                        .filter(b -> b.grade().compareTo(grade) > 0)
                        .min((a, b) -> a.grade().compareTo(b.grade()))
                        .map(LevelBand::level);
    }
}
