package org.anlan.risk.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.anlan.platform.RuleBroken;
import org.anlan.risk.AssessmentPurpose;
import org.anlan.risk.domain.Risk;
import org.anlan.risk.domain.RiskAssessment;
import org.anlan.risk.register.application.RegisterTypes;
import org.anlan.risk.register.domain.RiskRegister;
import org.anlan.risk.scheme.Rating;
import org.anlan.risk.scheme.RatingInput;
import org.anlan.risk.scheme.RatingMethod;
import org.anlan.risk.scheme.application.LevelSchemeRepository;

/** Rates under the register's scheme, in the version that is in force. */
@Dependent
class RiskRater {
    @Inject
    LevelSchemeRepository schemes;

    @Inject
    RegisterTypes types;

    @Inject
    Desk desk;

    RiskAssessment assess(Risk risk, AssessmentPurpose purpose, RatingInput input, String basis, Instant at) {
        var type = types.type(risk.register().typeCode());
        if (type.method() == RatingMethod.NONE) {
            throw new RuleBroken("risk.register_unrated", risk.register().number());
        }
        Rating rating = rate(risk.register(), input);
        return risk.assess(type, purpose, rating, input, basis, desk.login(), at);
    }

    Rating rate(RiskRegister register, RatingInput input) {
        return schemes.inForce(register.schemeCode()).rate(input);
    }
}
