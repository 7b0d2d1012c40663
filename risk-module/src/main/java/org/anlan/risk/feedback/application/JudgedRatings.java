package org.anlan.risk.feedback.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.command.Desk;
import org.anlan.platform.event.FindingClosed;
import org.anlan.risk.RiskStatus;
import org.anlan.risk.application.RiskFactsAudit;
import org.anlan.risk.application.RiskRater;
import org.anlan.risk.application.RiskRepository;
import org.anlan.risk.application.RiskWork;
import org.anlan.risk.domain.Judgement;
import org.anlan.risk.domain.Risk;
import org.anlan.risk.scheme.RatingInput;

/** Ratings that were judged at the acceptance of a finding. */
@Dependent
class JudgedRatings {
    @Inject
    RiskRater rater;

    @Inject
    RiskRepository risks;

    @Inject
    RiskWork work;

    @Inject
    Desk desk;

    static boolean isGiven(RatingInput rating) {
        return rating.likelihood() != null
                || rating.level() != null && !rating.level().isBlank();
    }

    /** @throws InvalidInput the risk's scheme cannot rate this @throws RuleBroken the risk is not rated at all */
    void check(Risk risk, RatingInput rating) {
        rater.rate(risk, rating);
    }

    /** If a rating was judged, the risk takes it as an assessment of whoever accepted, with the finding as its basis. */
    void take(Risk risk, FindingClosed told) {
        RatingInput rating = new RatingInput(
                told.proposedLikelihood(),
                told.proposedSeverity(),
                told.proposedExposure(),
                told.proposedConsequence(),
                told.proposedLevel());
        if (isGiven(rating)) {
            take(risk, rating, told);
        }
    }

    private void take(Risk risk, RatingInput rating, FindingClosed told) {
        Map<String, Object> before = RiskFactsAudit.of(risk);
        RiskStatus statusBefore = risk.status();
        String basis = told.findingNumber() + " " + told.title();
        String judge = told.acceptedBy() == null ? told.closedBy() : told.acceptedBy();
        risks.add(rater.take(risk, rating, new Judgement(judge, desk.now(), basis, told.findingNumber())));
        risks.flush();
        if (risk.status() != statusBefore) {
            work.takenBack(risk);
        }
        desk.record(AuditEntry.changed(
                "risk.assessed", RiskRepository.KIND, risk.number(), before, RiskFactsAudit.of(risk), basis));
    }
}
