package org.anlan.risk.review.domain;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.RuleBroken;
import org.anlan.risk.domain.FactLimits;
import org.anlan.risk.domain.Risk;
import org.anlan.risk.review.RetentionAction;
import org.anlan.risk.review.RetentionRow;
import org.anlan.risk.review.RetentionStatus;
import org.anlan.risk.scheme.RiskGrade;

/** A high risk kept as it is (保留): asked for with a reason by one, approved by another, for a year at most. */
@Entity
@Table(name = "risk_retention", schema = "risk")
public class Retention {
    private static final Set<RiskGrade> HIGH = Set.of(RiskGrade.CONSIDERABLE, RiskGrade.MAJOR);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "risk_retention_seq")
    @SequenceGenerator(
            name = "risk_retention_seq",
            sequenceName = "risk_retention_seq",
            schema = "risk",
            allocationSize = 10)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "risk_id", nullable = false, updatable = false)
    private Risk risk;

    @Column(nullable = false, updatable = false)
    private String reason;

    @Column(name = "valid_until", nullable = false, updatable = false)
    private LocalDate until;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RetentionStatus status;

    @Column(name = "asked_by", nullable = false, updatable = false)
    private String askedBy;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decision_note")
    private String note;

    @Version
    @Column(name = "record_version", nullable = false)
    private long recordVersion;

    protected Retention() {}

    /** @throws RuleBroken the risk is not high @throws InvalidInput no reason, or a day out of range */
    public static Retention ask(Risk risk, String reason, LocalDate until, LocalDate today, String by, Instant at) {
        if (risk.grade() == null || !HIGH.contains(risk.grade())) {
            throw new RuleBroken("retention.not_high", risk.number());
        }
        LocalDate last = today.plusYears(1);
        new InvalidInput.Collector()
                .requireText("reason", reason, FactLimits.SHORT)
                .rejectIf(until == null, "until", "required")
                .rejectIf(
                        until != null && (!until.isAfter(today) || until.isAfter(last)),
                        "until",
                        "retention_day",
                        today.plusDays(1),
                        last)
                .throwIfAny();
        Retention retention = new Retention();
        retention.risk = risk;
        retention.reason = reason.strip();
        retention.until = until;
        retention.status = RetentionStatus.ASKED;
        retention.askedBy = by;
        retention.askedAt = at;
        return retention;
    }

    /** @throws RuleBroken out of order, or decided by who asked @throws InvalidInput refused without a reason */
    public void decide(RetentionAction action, String why, String by, Instant at) {
        RetentionStatus next = RetentionLifecycle.next(status, action);
        if (!leavesTo(action, by)) {
            throw new RuleBroken("retention.own", by);
        }
        InvalidInput.Collector errors = new InvalidInput.Collector();
        if (action == RetentionAction.REFUSE) {
            errors.requireText("note", why, FactLimits.SHORT);
        } else {
            errors.optionalText("note", why, FactLimits.SHORT);
        }
        errors.throwIfAny();
        status = next;
        decidedBy = by;
        decidedAt = at;
        note = why == null || why.isBlank() ? null : why.strip();
    }

    /** Whoever asked does not decide; the right to decide is checked elsewhere. */
    public boolean leavesTo(RetentionAction action, String login) {
        return action == RetentionAction.WITHDRAW || !login.equals(askedBy);
    }

    public Risk risk() {
        return risk;
    }

    public Long id() {
        return id;
    }

    public RetentionStatus status() {
        return status;
    }

    public LocalDate until() {
        return until;
    }

    public String askedBy() {
        return askedBy;
    }

    public RetentionRow view(LocalDate today, List<RetentionAction> allowed) {
        boolean over = status == RetentionStatus.APPROVED && until.isBefore(today);
        return new RetentionRow(id, reason, until, status, over, askedBy, askedAt, decidedBy, decidedAt, note, allowed);
    }
}
