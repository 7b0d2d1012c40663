package org.anlan.risk.feedback.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.command.Desk;
import org.anlan.platform.event.FindingClosed;
import org.anlan.risk.Judgement;
import org.anlan.risk.RiskStatus;
import org.anlan.risk.application.RiskFactsAudit;
import org.anlan.risk.application.RiskRater;
import org.anlan.risk.application.RiskRepository;
import org.anlan.risk.application.RiskWork;
import org.anlan.risk.domain.Risk;
import org.anlan.risk.register.application.RegisterTypes;
import org.anlan.risk.scheme.RatingInput;
import org.anlan.risk.scheme.RatingMethod;

/** Ratings that were judged at the acceptance of a finding. */
@Dependent
class JudgedRatings {
    @Inject
    RiskRater rater;

    @Inject
    RiskRepository risks;

    @Inject
    RegisterTypes types;

    @Inject
    RiskWork work;

    @Inject
    Desk desk;

    /** @throws InvalidInput the risk is not rated by likelihood and severity, or the factors are outside 1..5 */
    void check(Risk risk, BigDecimal likelihood, BigDecimal severity) {
        RatingMethod method = types.type(risk.register().typeCode()).method();
        if (method != RatingMethod.LS) {
            throw InvalidInput.of("likelihood", "rated_otherwise", risk.number(), method);
        }
        rater.rate(risk.register(), input(likelihood, severity));
    }

    /** The risk takes the rating as an assessment of whoever accepted, with the finding as its basis. */
    void take(Risk risk, FindingClosed told) {
        Map<String, Object> before = RiskFactsAudit.of(risk);
        RiskStatus statusBefore = risk.status();
        String basis = told.findingNumber() + " " + told.title();
        String judge = told.acceptedBy() == null ? told.closedBy() : told.acceptedBy();
        risks.add(rater.take(
                risk,
                input(told.proposedLikelihood(), told.proposedSeverity()),
                new Judgement(judge, desk.now(), basis, told.findingNumber())));
        risks.flush();
        if (risk.status() != statusBefore) {
            work.takenBack(risk);
        }
        desk.record(AuditEntry.changed(
                "risk.assessed", RiskRepository.KIND, risk.number(), before, RiskFactsAudit.of(risk), basis));
    }

    private static RatingInput input(BigDecimal likelihood, BigDecimal severity) {
        return new RatingInput(likelihood, severity, null, null, null);
    }
}
