package org.anlan.inspection.finding.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import org.anlan.inspection.finding.Acceptance;
import org.anlan.inspection.finding.CauseKind;
import org.anlan.inspection.finding.Rectification;
import org.anlan.platform.InvalidInput;

/** What was done about a finding, who accepted it, and what the linked risk is rated now. */
@Embeddable
public class ClosingColumns {

    private String cause;

    @Enumerated(EnumType.STRING)
    @Column(name = "cause_kind")
    private CauseKind causeKind;

    private String evidence;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "accepted_by")
    private String acceptedBy;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "acceptance_note")
    private String acceptanceNote;

    @Column(name = "new_likelihood")
    private BigDecimal likelihood;

    @Column(name = "new_severity")
    private BigDecimal severity;

    @Column(name = "signed_off_by")
    private String signedOffBy;

    @Column(name = "signed_off_at")
    private Instant signedOffAt;

    protected ClosingColumns() {}

    static ClosingColumns submitted(Rectification facts, boolean photoAttached, String by, Instant at) {
        InvalidInput.Collector errors = new InvalidInput.Collector();
        errors.requireText("cause", facts.cause(), 2000).optionalText("evidence", facts.evidence(), 4000);
        if (!photoAttached) {
            errors.requireText("evidence", facts.evidence(), 4000);
        }
        errors.throwIfAny();
        ClosingColumns columns = new ClosingColumns();
        columns.cause = facts.cause().strip();
        columns.causeKind = facts.causeKind();
        columns.evidence = facts.evidence() == null || facts.evidence().isBlank()
                ? null
                : facts.evidence().strip();
        columns.submittedBy = by;
        columns.submittedAt = at;
        return columns;
    }

    void accept(Acceptance facts, boolean riskLinked, String by, Instant at) {
        boolean half = (facts.likelihood() == null) != (facts.severity() == null);
        boolean silent = riskLinked && facts.likelihood() == null && !facts.ratingUnchanged();
        new InvalidInput.Collector()
                .optionalText("note", facts.note(), 1000)
                .rejectIf(half || silent, "likelihood", "new_rating_required")
                .rejectIf(facts.likelihood() != null && facts.likelihood().signum() <= 0, "likelihood", "not_positive")
                .rejectIf(facts.severity() != null && facts.severity().signum() <= 0, "severity", "not_positive")
                .throwIfAny();
        acceptanceNote = facts.note() == null || facts.note().isBlank()
                ? null
                : facts.note().strip();
        likelihood = riskLinked ? facts.likelihood() : null;
        severity = riskLinked ? facts.severity() : null;
        acceptedBy = by;
        acceptedAt = at;
    }

    void signOff(String by, Instant at) {
        signedOffBy = by;
        signedOffAt = at;
    }

    public String cause() {
        return cause;
    }

    public CauseKind causeKind() {
        return causeKind;
    }

    public String evidence() {
        return evidence;
    }

    public String submittedBy() {
        return submittedBy;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public String acceptedBy() {
        return acceptedBy;
    }

    public Instant acceptedAt() {
        return acceptedAt;
    }

    public String acceptanceNote() {
        return acceptanceNote;
    }

    public BigDecimal likelihood() {
        return likelihood;
    }

    public BigDecimal severity() {
        return severity;
    }

    public String signedOffBy() {
        return signedOffBy;
    }

    public Instant signedOffAt() {
        return signedOffAt;
    }
}
