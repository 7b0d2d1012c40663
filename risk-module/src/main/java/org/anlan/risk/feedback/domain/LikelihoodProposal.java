package org.anlan.risk.feedback.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.RuleBroken;
import org.anlan.risk.domain.FactLimits;
import org.anlan.risk.domain.Risk;
import org.anlan.risk.feedback.Proposal;
import org.anlan.risk.feedback.ProposalAction;
import org.anlan.risk.feedback.ProposalStatus;
import org.anlan.risk.feedback.WatchedCategory;
import org.anlan.risk.scheme.RatingInput;

/** Repeated tickets of a linked category propose a higher likelihood of a risk, once; a person decides, once, unless the
 * tickets turn out to be none. */
@Entity
@Table(name = "likelihood_proposal", schema = "risk")
public class LikelihoodProposal {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "likelihood_proposal_seq")
    @SequenceGenerator(
            name = "likelihood_proposal_seq",
            sequenceName = "likelihood_proposal_seq",
            schema = "risk",
            allocationSize = 10)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "risk_id", nullable = false, updatable = false)
    private Risk risk;

    @Column(name = "category_code", nullable = false, updatable = false)
    private String categoryCode;

    @Column(name = "category_name", nullable = false, updatable = false)
    private String categoryName;

    @Column(nullable = false, updatable = false)
    private int tickets;

    @Column(name = "window_days", nullable = false, updatable = false)
    private int days;

    @Column(updatable = false)
    private BigDecimal likelihood;

    @Column(updatable = false)
    private BigDecimal severity;

    @Column(updatable = false)
    private BigDecimal exposure;

    @Column(updatable = false)
    private BigDecimal consequence;

    @Column(updatable = false)
    private String level;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ProposalStatus status;

    @Column(name = "proposed_at", nullable = false, updatable = false)
    private Instant proposedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String reason;

    protected LikelihoodProposal() {}

    /** @param rating the next higher one of the risk */
    public LikelihoodProposal(Risk risk, WatchedCategory rule, RatingInput rating, Instant at) {
        this.risk = risk;
        this.categoryCode = rule.code();
        this.categoryName = rule.name();
        this.tickets = rule.tickets();
        this.days = rule.days();
        this.likelihood = rating.likelihood();
        this.severity = rating.severity();
        this.exposure = rating.exposure();
        this.consequence = rating.consequence();
        this.level = rating.level();
        this.status = ProposalStatus.OPEN;
        this.proposedAt = at;
    }

    /** @throws RuleBroken decided already @throws InvalidInput rejected without a reason */
    public void decide(ProposalAction action, String why, String by, Instant at) {
        if (status != ProposalStatus.OPEN) {
            throw new RuleBroken("proposal.decided", risk.number(), status);
        }
        InvalidInput.Collector errors = new InvalidInput.Collector();
        if (action == ProposalAction.REJECT) {
            errors.requireText("reason", why, FactLimits.SHORT);
        } else {
            errors.optionalText("reason", why, FactLimits.SHORT);
        }
        errors.throwIfAny();
        status = action == ProposalAction.ACCEPT ? ProposalStatus.ACCEPTED : ProposalStatus.REJECTED;
        decidedBy = by;
        decidedAt = at;
        reason = why == null || why.isBlank() ? null : why.strip();
    }

    /** Too few of its tickets were tickets. */
    public void withdraw(String by, Instant at) {
        status = ProposalStatus.WITHDRAWN;
        decidedBy = by;
        decidedAt = at;
    }

    public boolean outnumbers(int left) {
        return tickets > left;
    }

    public Long id() {
        return id;
    }

    public String categoryCode() {
        return categoryCode;
    }

    public String categoryName() {
        return categoryName;
    }

    public RatingInput rating() {
        return new RatingInput(likelihood, severity, exposure, consequence, level);
    }

    public Proposal view(List<Proposal.Evidence> evidence) {
        return new Proposal(
                id,
                categoryCode,
                categoryName,
                tickets,
                days,
                rating(),
                status,
                proposedAt,
                decidedBy,
                decidedAt,
                reason,
                evidence);
    }
}
