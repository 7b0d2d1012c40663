package org.anlan.risk.review.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.audit.Command;
import org.anlan.platform.command.Desk;
import org.anlan.risk.RiskPermission;
import org.anlan.risk.RiskStatus;
import org.anlan.risk.application.RiskAccess;
import org.anlan.risk.application.RiskRepository;
import org.anlan.risk.application.RiskWork;
import org.anlan.risk.domain.FactLimits;
import org.anlan.risk.domain.Risk;
import org.anlan.risk.review.RetentionAction;
import org.anlan.risk.review.RetentionRow;
import org.anlan.risk.review.ReviewCause;
import org.anlan.risk.review.ReviewRow;
import org.anlan.risk.review.RiskReviews;
import org.anlan.risk.review.domain.Retention;
import org.anlan.risk.review.domain.RetentionLifecycle;

/** Reviews and retentions, behind the door. */
@Stateless
public class RiskReviewsBean implements RiskReviews {
    @Inject
    ReviewBook book;

    @Inject
    RetentionRepository retentions;

    @Inject
    RiskAccess access;

    @Inject
    RiskWork work;

    @Inject
    Desk desk;

    @Override
    public List<ReviewRow> reviews(String riskNumber) {
        return book.rows(access.load(riskNumber, RiskPermission.READ).number());
    }

    @Override
    public List<RetentionRow> retentions(String riskNumber) {
        Risk risk = access.load(riskNumber, RiskPermission.READ);
        return retentions.of(risk).stream()
                .map(r -> r.view(desk.today(), allowed(r)))
                .toList();
    }

    private List<RetentionAction> allowed(Retention retention) {
        return RetentionLifecycle.allowedFrom(retention.status()).stream()
                .filter(a -> access.may(retention.risk(), permission(a)))
                .filter(a -> retention.leavesTo(a, desk.login()))
                .toList();
    }

    @Override
    @Command
    public void ask(AskReview command) {
        Risk risk = access.load(command.riskNumber(), RiskPermission.READ);
        new InvalidInput.Collector()
                .requireText("reason", command.reason(), FactLimits.SHORT)
                .throwIfAny();
        if (risk.status() != RiskStatus.EFFECTIVE && risk.status() != RiskStatus.REASSESSMENT) {
            throw new RuleBroken("risk.not_effective", risk.number(), risk.status());
        }
        if (!book.ask(risk, ReviewCause.ASKED, desk.login(), command.reason().strip())) {
            throw new RuleBroken("risk.review_asked", risk.number());
        }
    }

    @Override
    @Command
    public long retain(Retain command) {
        Risk risk = access.load(command.riskNumber(), command.expectedVersion(), RiskPermission.EDIT);
        Retention retention =
                Retention.ask(risk, command.reason(), command.until(), desk.today(), desk.login(), desk.now());
        if (retentions.isAsked(risk)) {
            throw new RuleBroken("retention.asked_already", risk.number());
        }
        retentions.add(retention);
        work.askRetention(risk);
        desk.record(AuditEntry.changed(
                "risk.retention_asked",
                RiskRepository.KIND,
                risk.number(),
                Map.of(),
                Map.of("retainUntil", command.until()),
                command.reason()));
        return retention.id();
    }

    @Override
    @Command
    public void decide(DecideRetention command) {
        Risk risk = access.load(command.riskNumber(), permission(command.action()));
        Retention retention = retentions.load(risk, command.id());
        retention.decide(command.action(), command.note(), desk.login(), desk.now());
        retentions.flush();
        work.retentionDecided(risk, retention.askedBy(), command.action());
        if (command.action() == RetentionAction.APPROVE) {
            retentions
                    .overdueOf(risk, desk.today())
                    .forEach(old -> book.decided(
                            risk, ReviewCause.RETENTION_OVER, old.id().toString(), null));
        }
        desk.record(AuditEntry.changed(
                "risk.retention_decided",
                RiskRepository.KIND,
                risk.number(),
                Map.of(),
                Map.of("retention", retention.status(), "retainUntil", retention.until()),
                command.note()));
    }

    private static RiskPermission permission(RetentionAction action) {
        return action == RetentionAction.WITHDRAW ? RiskPermission.EDIT : RiskPermission.APPROVE;
    }
}
