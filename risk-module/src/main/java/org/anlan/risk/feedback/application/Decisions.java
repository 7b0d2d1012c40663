package org.anlan.risk.feedback.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.command.Desk;
import org.anlan.risk.RiskPermission;
import org.anlan.risk.application.RiskAccess;
import org.anlan.risk.application.RiskAssessments;
import org.anlan.risk.application.RiskFactsAudit;
import org.anlan.risk.application.RiskRepository;
import org.anlan.risk.application.RiskWork;
import org.anlan.risk.domain.CurrentRating;
import org.anlan.risk.domain.Risk;
import org.anlan.risk.feedback.Proposal.Evidence;
import org.anlan.risk.feedback.ProposalAction;
import org.anlan.risk.feedback.RiskFeedback.DecideProposal;
import org.anlan.risk.feedback.domain.LikelihoodProposal;
import org.anlan.risk.review.ReviewCause;
import org.anlan.risk.review.application.ReviewBook;
import org.anlan.risk.scheme.Rating;

/** A person decides on what tickets propose. */
@Dependent
class Decisions {
    private static final int BASIS = 8000;

    @Inject
    ProposalRepository proposals;

    @Inject
    WatchedTickets tickets;

    @Inject
    RiskAccess access;

    @Inject
    RiskAssessments assessments;

    @Inject
    ReviewBook reviews;

    @Inject
    RiskWork work;

    @Inject
    Desk desk;

    void decide(DecideProposal command) {
        Risk risk = access.load(command.riskNumber(), command.expectedVersion(), RiskPermission.EDIT);
        LikelihoodProposal proposal = proposals.lock(risk, command.id());
        Map<String, Object> before = RiskFactsAudit.of(risk);
        proposal.decide(command.action(), command.reason(), desk.login(), desk.now());
        if (command.action() == ProposalAction.ACCEPT) {
            requireHigher(risk, proposal);
            assessments.assess(risk, proposal.rating(), basis(proposal, command.reason()));
        }
        proposals.flush();
        tickets.restart(risk, proposal.categoryCode(), desk.now());
        reviews.decided(risk, ReviewCause.REPEATED_TICKETS, proposal.categoryCode(), command.reason());
        if (!proposals.anyOpen(risk)) {
            work.proposalsDecided(risk);
        }
        String what = command.action() == ProposalAction.ACCEPT ? "risk.proposal_accepted" : "risk.proposal_rejected";
        desk.record(AuditEntry.changed(
                what, RiskRepository.KIND, risk.number(), before, RiskFactsAudit.of(risk), command.reason()));
    }

    private void requireHigher(Risk risk, LikelihoodProposal proposal) {
        CurrentRating now = risk.rating();
        Rating then = assessments.rate(risk, proposal.rating());
        boolean higher = then.score() == null || now.score() == null
                ? then.grade().compareTo(now.grade()) > 0
                : then.score().compareTo(now.score()) > 0;
        if (!higher) {
            throw new RuleBroken("proposal.outdated", risk.number(), now.level());
        }
    }

    private String basis(LikelihoodProposal proposal, String reason) {
        String numbers = proposals.evidence(proposal.id()).stream()
                .map(Evidence::ticketNumber)
                .collect(Collectors.joining(", "));
        String basis = proposal.categoryName() + ": " + numbers
                + (reason == null || reason.isBlank() ? "" : "\n" + reason.strip());
        return basis.substring(0, Math.min(basis.length(), BASIS));
    }
}
