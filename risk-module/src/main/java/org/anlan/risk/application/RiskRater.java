package org.anlan.risk.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.command.Desk;
import org.anlan.risk.AssessmentPurpose;
import org.anlan.risk.domain.Judgement;
import org.anlan.risk.domain.Risk;
import org.anlan.risk.domain.RiskAssessment;
import org.anlan.risk.register.RegisterType;
import org.anlan.risk.register.application.RegisterTypes;
import org.anlan.risk.register.domain.RiskRegister;
import org.anlan.risk.scheme.Rating;
import org.anlan.risk.scheme.RatingInput;
import org.anlan.risk.scheme.RatingMethod;
import org.anlan.risk.scheme.application.LevelSchemeRepository;

/** Rates under the register's scheme, in the version that is in force. */
@Dependent
public class RiskRater {
    @Inject
    LevelSchemeRepository schemes;

    @Inject
    RegisterTypes types;

    @Inject
    Desk desk;

    public RiskAssessment assess(Risk risk, AssessmentPurpose purpose, RatingInput input, String basis, Instant at) {
        RegisterType type = ratedType(risk);
        Rating rating = rate(risk.register(), input);
        return risk.assess(type, purpose, rating, input, Judgement.of(desk.login(), at, basis));
    }

    /** Takes over what somebody judged elsewhere. */
    public RiskAssessment take(Risk risk, RatingInput input, Judgement judged) {
        RegisterType type = ratedType(risk);
        return risk.take(type, rate(risk.register(), input), input, judged);
    }

    /** What the input gives. @throws RuleBroken the risk is of a register without rating */
    public Rating rate(Risk risk, RatingInput input) {
        ratedType(risk);
        return rate(risk.register(), input);
    }

    private RegisterType ratedType(Risk risk) {
        RegisterType type = types.type(risk.register().typeCode());
        if (type.method() == RatingMethod.NONE) {
            throw new RuleBroken("risk.register_unrated", risk.register().number());
        }
        return type;
    }

    public Rating rate(RiskRegister register, RatingInput input) {
        return schemes.inForce(register.schemeCode()).rate(input);
    }
}
