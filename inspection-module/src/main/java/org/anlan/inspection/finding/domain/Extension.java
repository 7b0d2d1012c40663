package org.anlan.inspection.finding.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.anlan.inspection.finding.FindingDetails.ExtensionRow;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.time.Ahead;

/** One request for more time, and what was decided. */
@Embeddable
public class Extension {

    @Column(name = "asked_until", nullable = false)
    private LocalDate askedUntil;

    @Column(nullable = false)
    private String reason;

    @Column(name = "asked_by", nullable = false)
    private String askedBy;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    private Boolean granted;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String note;

    protected Extension() {}

    Extension(LocalDate askedUntil, String reason, String askedBy, Instant askedAt) {
        this.askedUntil = askedUntil;
        this.reason = reason;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    /** Later than the date in force, and neither past nor out of reach. */
    static void check(LocalDate until, LocalDate dueOn, String reason, LocalDate today) {
        boolean notLater = until != null && !until.isAfter(dueOn);
        InvalidInput.Collector errors = new InvalidInput.Collector()
                .rejectIf(until == null, "until", "required")
                .rejectIf(notLater, "until", "not_later", dueOn)
                .requireText("reason", reason, 500);
        if (!notLater) {
            Ahead.check(errors, "until", until, today);
        }
        errors.throwIfAny();
    }

    boolean isPending() {
        return granted == null;
    }

    String askedBy() {
        return askedBy;
    }

    LocalDate askedUntil() {
        return askedUntil;
    }

    Extension decided(boolean yes, String by, Instant at, String why) {
        Extension decided = new Extension(askedUntil, reason, askedBy, askedAt);
        decided.granted = yes;
        decided.decidedBy = by;
        decided.decidedAt = at;
        decided.note = why == null || why.isBlank() ? null : why.strip();
        return decided;
    }

    ExtensionRow row() {
        return new ExtensionRow(askedUntil, reason, askedBy, askedAt, granted, decidedBy, decidedAt, note);
    }
}
