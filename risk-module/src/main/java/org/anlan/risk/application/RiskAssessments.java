package org.anlan.risk.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anlan.platform.command.Desk;
import org.anlan.risk.AssessmentPurpose;
import org.anlan.risk.AssessmentRow;
import org.anlan.risk.domain.Risk;
import org.anlan.risk.domain.RiskAssessment;
import org.anlan.risk.scheme.LevelBand;
import org.anlan.risk.scheme.Rating;
import org.anlan.risk.scheme.RatingInput;
import org.anlan.risk.scheme.SchemeView;
import org.anlan.risk.scheme.application.LevelSchemeRepository;

/** The assessments of a risk, and what its scheme would say of another. */
@Dependent
public class RiskAssessments {
    @Inject
    RiskRepository risks;

    @Inject
    LevelSchemeRepository schemes;

    @Inject
    RiskRater rater;

    @Inject
    Desk desk;

    /** The newest first, each under the scheme version of its day. */
    public List<AssessmentRow> all(Risk risk) {
        Map<Long, SchemeView> versions = new HashMap<>();
        List<RiskAssessment> stored = risks.assessments(risk);
        return stored.stream()
                .map(a -> a.view(versions.computeIfAbsent(
                        a.schemeId(), id -> schemes.load(id).view())))
                .toList();
    }

    /** The newest current one, or null. */
    public AssessmentRow current(Risk risk) {
        return all(risk).stream()
                .filter(a -> a.purpose() == AssessmentPurpose.CURRENT)
                .findFirst()
                .orElse(null);
    }

    /** Bands of the scheme version in force, in rising order. */
    public List<LevelBand> bands(Risk risk) {
        return schemes.inForce(risk.register().schemeCode()).bands();
    }

    public Rating rate(Risk risk, RatingInput input) {
        return rater.rate(risk.register(), input);
    }

    /** The caller assesses what the risk is now. */
    public void assess(Risk risk, RatingInput input, String basis) {
        risks.add(rater.assess(risk, AssessmentPurpose.CURRENT, input, basis, desk.now()));
    }
}
