package org.anlan.risk.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** When a risk was last reviewed, and since when a review is asked for out of turn. */
@Embeddable
public class ReviewTerm {
    static final ReviewTerm NONE = new ReviewTerm();

    @Column(name = "last_reviewed_on")
    private LocalDate lastReviewedOn;

    @Column(name = "review_requested_on")
    private LocalDate requestedOn;

    @Column(name = "review_reason")
    private String reason;

    protected ReviewTerm() {}

    private ReviewTerm(LocalDate lastReviewedOn, LocalDate requestedOn, String reason) {
        this.lastReviewedOn = lastReviewedOn;
        this.requestedOn = requestedOn;
        this.reason = reason;
    }

    static ReviewTerm reviewed(LocalDate today) {
        return new ReviewTerm(today, null, null);
    }

    /** Asked again while it is asked for already, the first day counts. */
    ReviewTerm asked(LocalDate today) {
        return new ReviewTerm(lastReviewedOn, requestedOn == null ? today : requestedOn, reason);
    }

    /** Nobody asks for one any longer; the regular one stays. */
    ReviewTerm answered() {
        return new ReviewTerm(lastReviewedOn, null, reason);
    }

    ReviewTerm takenUp(String note) {
        return note == null || note.isBlank() ? this : new ReviewTerm(lastReviewedOn, requestedOn, note.strip());
    }

    public LocalDate lastReviewedOn() {
        return lastReviewedOn;
    }

    public LocalDate requestedOn() {
        return requestedOn;
    }

    public String reason() {
        return reason;
    }
}
