package org.anlan.risk.feedback.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.command.Desk;
import org.anlan.risk.application.RiskAssessments;
import org.anlan.risk.application.RiskRepository;
import org.anlan.risk.application.RiskWork;
import org.anlan.risk.domain.Risk;
import org.anlan.risk.feedback.WatchedCategory;
import org.anlan.risk.feedback.domain.LikelihoodProposal;
import org.anlan.risk.feedback.domain.NextHigher;
import org.anlan.risk.review.ReviewCause;
import org.anlan.risk.review.application.ReviewBook;
import org.anlan.risk.scheme.RatingInput;

/**
 * Makes a proposal once enough tickets of a linked category came in; later ones join its evidence. One that is left with
 * too few, because they turned out to be none, is withdrawn.
 */
@Dependent
class Proposals {
    @Inject
    WatchedTickets tickets;

    @Inject
    ProposalRepository proposals;

    @Inject
    RiskRepository risks;

    @Inject
    RiskAssessments assessments;

    @Inject
    ReviewBook reviews;

    @Inject
    RiskWork work;

    @Inject
    Desk desk;

    /** After a ticket of the category came in. */
    void weigh(String riskNumber, String category) {
        Instant now = desk.now();
        risks.lock(riskNumber)
                .ifPresent(risk -> tickets.of(risk, now).stream()
                        .filter(rule -> rule.code().equals(category))
                        .forEach(rule -> weigh(risk, rule, now)));
    }

    private void weigh(Risk risk, WatchedCategory rule, Instant now) {
        Optional<LikelihoodProposal> open = proposals.open(risk, rule.code());
        if (open.isPresent()) {
            tickets.addEvidence(open.get().id(), risk, rule.code(), now);
        } else if (rule.counted() >= rule.tickets()) {
            propose(risk, rule, now);
        }
    }

    /** After a ticket of the category turned out to be none. A review that was asked for without a proposal stays. */
    void unweigh(String riskNumber, String category, String ticket) {
        risks.lock(riskNumber)
                .ifPresent(risk -> proposals.open(risk, category).ifPresent(open -> unweigh(risk, open, ticket)));
    }

    private void unweigh(Risk risk, LikelihoodProposal proposal, String ticket) {
        tickets.removeEvidence(proposal.id(), ticket);
        int left = proposals.evidence(proposal.id()).size();
        if (!proposal.outnumbers(left)) {
            return;
        }
        proposal.withdraw(desk.login(), desk.now());
        proposals.flush();
        reviews.decided(risk, ReviewCause.REPEATED_TICKETS, proposal.categoryCode(), null);
        if (!proposals.anyOpen(risk)) {
            work.proposalsDecided(risk);
        }
        desk.record(AuditEntry.act("risk.proposal_withdrawn", RiskRepository.KIND, risk.number(), ticket));
    }

    /** A risk that cannot be rated higher is to be reviewed all the same. */
    private void propose(Risk risk, WatchedCategory rule, Instant now) {
        Optional<RatingInput> higher = Optional.ofNullable(assessments.current(risk))
                .flatMap(rated -> NextHigher.of(rated, assessments.bands(risk)));
        reviews.ask(
                risk,
                ReviewCause.REPEATED_TICKETS,
                rule.code(),
                rule.name() + " " + rule.counted() + "/" + rule.days());
        if (higher.isEmpty()) {
            tickets.restart(risk, rule.code(), now);
            return;
        }
        LikelihoodProposal proposal = new LikelihoodProposal(risk, rule, higher.get(), now);
        proposals.add(proposal);
        tickets.addEvidence(proposal.id(), risk, rule.code(), now);
        work.propose(risk);
    }
}
