package org.anlan.risk.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.command.Desk;
import org.anlan.platform.event.RiskApproved;
import org.anlan.platform.event.RiskClosed;
import org.anlan.risk.AssessmentRow;
import org.anlan.risk.MeasureFacts;
import org.anlan.risk.RiskAction;
import org.anlan.risk.RiskFacts;
import org.anlan.risk.RiskPermission;
import org.anlan.risk.RiskService.ActOnRisk;
import org.anlan.risk.RiskTable;
import org.anlan.risk.Snapshot;
import org.anlan.risk.domain.CurrentRating;
import org.anlan.risk.domain.Risk;
import org.anlan.risk.domain.RiskSnapshot;
import org.anlan.risk.register.RegisterColumn;
import org.anlan.risk.register.RegisterType;
import org.anlan.risk.register.application.RegisterTypes;
import org.anlan.risk.review.ReviewOutcome;
import org.anlan.risk.review.application.ReviewBook;

/** Moves risks through their life. */
@Dependent
class RiskApprovals {
    @Inject
    RiskAccess access;

    @Inject
    RiskAssessments assessments;

    @Inject
    RiskRepository risks;

    @Inject
    RiskDetailsReader reader;

    @Inject
    RegisterTypes types;

    @Inject
    ReviewBook reviews;

    @Inject
    RiskWork work;

    @Inject
    Event<RiskApproved> approved;

    @Inject
    Event<RiskClosed> closed;

    @Inject
    Desk desk;

    void act(ActOnRisk command) {
        Risk risk = access.load(command.number(), command.expectedVersion(), RiskPermission.READ);
        access.require(risk, RiskDetailsReader.permission(command.action(), risk.status()));
        Map<String, Object> before = RiskFactsAudit.of(risk);
        RiskSnapshot edition = move(risk, command);
        risks.flush();
        reviewed(risk, command);
        work.follow(risk, command.action(), desk.login());
        String what = "risk." + command.action().name().toLowerCase(java.util.Locale.ROOT);
        desk.record(AuditEntry.changed(
                what, RiskRepository.KIND, risk.number(), before, RiskFactsAudit.of(risk), command.reason()));
        if (edition != null) {
            approved.fire(event(risk, desk.now()));
        }
        if (command.action() == RiskAction.CLOSE) {
            closed.fire(new RiskClosed(UUID.randomUUID(), desk.now(), risk.number()));
        }
    }

    /** What asked for a review is settled by its outcome. */
    private void reviewed(Risk risk, ActOnRisk command) {
        ReviewOutcome outcome = switch (command.action()) {
            case CONFIRM -> ReviewOutcome.CONFIRMED;
            case APPROVE -> ReviewOutcome.REVISED;
            case CLOSE -> ReviewOutcome.CLOSED;
            default -> null;
        };
        if (outcome != null) {
            reviews.settle(risk, outcome, command.reason());
        }
    }

    /** @return the frozen edition when the action was the approval, else null */
    private RiskSnapshot move(Risk risk, ActOnRisk command) {
        Instant now = desk.now();
        String by = desk.login();
        RegisterType type = types.type(risk.register().typeCode());
        switch (command.action()) {
            case SUBMIT -> risk.submit(type, by, now);
            case REVIEW -> risk.life().review(by, now);
            case APPROVE -> {
                return approve(risk, type, by, now);
            }
            case RETURN -> risk.life().sendBack(command.reason(), now);
            case REASSESS -> risk.life().reassess(command.reason(), now);
            case CONFIRM -> risk.life().confirm(by, now, desk.today());
            case REVISE -> risk.life().revise(now);
            case CLOSE -> risk.life().close(command.reason(), now);
            case REOPEN -> risk.reopen(command.reason(), now);
        }
        return null;
    }

    private RiskSnapshot approve(Risk risk, RegisterType type, String by, Instant now) {
        RiskSnapshot edition = risk.approve(by, now, desk.today(), content(risk, type));
        // the version is compared before the edition is stored: of two who approve at once the second is told so
        risks.flush();
        risks.add(edition);
        return edition;
    }

    /** The row as its register shows it, and who keeps it. */
    private Map<String, String> content(Risk risk, RegisterType type) {
        RiskFacts facts = risk.facts();
        AssessmentRow rating = assessments.current(risk);
        Map<String, String> content = new LinkedHashMap<>();
        for (RegisterColumn column : type.columns()) {
            content.put(
                    column.name(),
                    RiskTable.cell(column, facts, rating, risk.origin().statedLevel()));
        }
        content.put(Snapshot.OWNER, risk.ownerLogin());
        content.put(Snapshot.MEASURES, MeasureFacts.frozen(facts.measures()));
        return content;
    }

    private RiskApproved event(Risk risk, Instant at) {
        CurrentRating rating = risk.rating();
        RiskFacts facts = risk.facts();
        return new RiskApproved(
                UUID.randomUUID(),
                at,
                risk.number(),
                risk.life().editions(),
                facts.title(),
                facts.category(),
                risk.register().unitCode(),
                risk.ownerLogin(),
                rating == null ? null : rating.level(),
                rating == null ? null : rating.grade().name(),
                reader.controlLevels(risk).stream().sorted().map(Enum::name).toList(),
                risk.controlPoints());
    }
}
