package org.anlan.inspection.finding.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.anlan.inspection.finding.Acceptance;
import org.anlan.inspection.finding.CauseKind;
import org.anlan.inspection.finding.NewRating;
import org.anlan.inspection.finding.Rectification;
import org.anlan.platform.InvalidInput;

/** What was done about a finding, who accepted it, and what the linked risk is rated now. */
@Embeddable
public class ClosingColumns {

    private static final NewRating NOT_RATED = new NewRating(null, null, null, null, null);

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

    @Column(name = "new_exposure")
    private BigDecimal exposure;

    @Column(name = "new_consequence")
    private BigDecimal consequence;

    @Column(name = "new_level")
    private String ratedLevel;

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
        boolean nothing = facts.rating() == null || facts.rating().isEmpty();
        boolean half = !nothing && !facts.rating().isComplete();
        boolean silent = nothing && !facts.ratingUnchanged();
        boolean both = !nothing && facts.ratingUnchanged();
        new InvalidInput.Collector()
                .optionalText("note", facts.note(), 1000)
                .rejectIf(riskLinked && (half || silent), "ratingUnchanged", "new_rating_required")
                .rejectIf(riskLinked && both, "ratingUnchanged", "unchanged_and_rated")
                .throwIfAny();
        acceptanceNote = facts.note() == null || facts.note().isBlank()
                ? null
                : facts.note().strip();
        rate(riskLinked && !nothing ? facts.rating() : NOT_RATED);
        acceptedBy = by;
        acceptedAt = at;
    }

    void withdrawAcceptance() {
        acceptedBy = null;
        acceptedAt = null;
        acceptanceNote = null;
        rate(NOT_RATED);
        signedOffBy = null;
        signedOffAt = null;
    }

    private void rate(NewRating rating) {
        likelihood = rating.likelihood();
        severity = rating.severity();
        exposure = rating.exposure();
        consequence = rating.consequence();
        ratedLevel = rating.level() == null || rating.level().isBlank()
                ? null
                : rating.level().strip();
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

    /** Empty when the linked risk stays as it is, or none is linked. */
    public Optional<NewRating> rating() {
        NewRating rating = new NewRating(likelihood, severity, exposure, consequence, ratedLevel);
        return rating.isEmpty() ? Optional.empty() : Optional.of(rating);
    }

    public String signedOffBy() {
        return signedOffBy;
    }

    public Instant signedOffAt() {
        return signedOffAt;
    }
}
