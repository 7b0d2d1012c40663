package org.anlan.risk.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.RuleBroken;
import org.anlan.risk.RiskAction;
import org.anlan.risk.RiskStatus;

/** The life of a risk: its status, the three signatures, and when it is to be reviewed. */
@Embeddable
public class RiskLife {
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RiskStatus status;

    @Embedded
    private SignOff signOff;

    @Column(name = "last_edited_by", nullable = false)
    private String lastEditedBy;

    @Column(nullable = false)
    private int editions;

    @Embedded
    private ReviewTerm review;

    @Column(name = "close_reason")
    private String closeReason;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    protected RiskLife() {}

    static RiskLife begin(String by, Instant at) {
        RiskLife life = new RiskLife();
        life.status = RiskStatus.DRAFT;
        life.editedBy(by, at);
        return life;
    }

    /** 编制: handed in. */
    void submit(String by, Instant at) {
        RiskStatus next = next(RiskAction.SUBMIT);
        signOff = SignOff.prepared(by, at);
        move(next, at);
    }

    /** 审核. @throws RuleBroken by its author */
    public void review(String by, Instant at) {
        RiskStatus next = next(RiskAction.REVIEW);
        signOff.review(by, at, lastEditedBy);
        move(next, at);
    }

    /** 批准. @throws RuleBroken by author or reviewer */
    void approve(String by, Instant at, LocalDate today) {
        RiskStatus next = next(RiskAction.APPROVE);
        signOff.approve(by, at, lastEditedBy);
        editions++;
        review = ReviewTerm.reviewed(today);
        move(next, at);
    }

    /** Back to the author. @throws InvalidInput without a reason */
    public void sendBack(String reason, Instant at) {
        RiskStatus next = next(RiskAction.RETURN);
        requireReason(reason);
        move(next, at);
    }

    /** Takes up the review. */
    public void reassess(String note, Instant at) {
        RiskStatus next = next(RiskAction.REASSESS);
        review = reviewTerm().takenUp(note);
        move(next, at);
    }

    /** The review found nothing to change; by somebody other than who wrote it. */
    public void confirm(String by, Instant at, LocalDate today) {
        RiskStatus next = next(RiskAction.CONFIRM);
        if (isAuthor(by)) {
            throw new RuleBroken("risk.three_people", by);
        }
        review = ReviewTerm.reviewed(today);
        move(next, at);
    }

    /** Opens an approved risk for a change, which needs approval again. */
    public void revise(Instant at) {
        move(next(RiskAction.REVISE), at);
    }

    public void close(String reason, Instant at) {
        RiskStatus next = next(RiskAction.CLOSE);
        closeReason = requireReason(reason);
        move(next, at);
    }

    void reopen(String reason, Instant at) {
        RiskStatus next = next(RiskAction.REOPEN);
        requireReason(reason);
        closeReason = null;
        move(next, at);
    }

    /** Something happened that asks for a review out of turn; a closed risk needs none. */
    public void askReview(LocalDate today, Instant at) {
        if (status != RiskStatus.CLOSED) {
            review = reviewTerm().asked(today);
            updatedAt = at;
        }
    }

    /** What asked for the review is settled without one. */
    public void reviewAnswered(Instant at) {
        review = reviewTerm().answered();
        updatedAt = at;
    }

    /** A material change: what was approved, or is being looked at, no longer holds. */
    void takeApprovalBack() {
        switch (status) {
            case EFFECTIVE, REASSESSMENT -> status = next(RiskAction.REVISE);
            case PENDING_REVIEW, PENDING_APPROVAL -> status = next(RiskAction.RETURN);
            case DRAFT, CLOSED -> {}
        }
    }

    void editedBy(String by, Instant at) {
        lastEditedBy = by;
        updatedAt = at;
    }

    void touched(Instant at) {
        updatedAt = at;
    }

    /** Whether the three-people rule lets this person do it; the right to do it is checked elsewhere. */
    public boolean leavesTo(RiskAction action, String login) {
        return switch (action) {
            case REVIEW, CONFIRM -> !isAuthor(login);
            case APPROVE -> !isAuthor(login) && !login.equals(signOff.reviewed().login());
            default -> true;
        };
    }

    private boolean isAuthor(String login) {
        return login.equals(lastEditedBy)
                || (signOff != null && login.equals(signOff.prepared().login()));
    }

    private RiskStatus next(RiskAction action) {
        return RiskLifecycle.next(status, action);
    }

    private void move(RiskStatus next, Instant at) {
        status = next;
        updatedAt = at;
    }

    private static String requireReason(String reason) {
        new InvalidInput.Collector()
                .requireText("reason", reason, FactLimits.SHORT)
                .throwIfAny();
        return reason.strip();
    }

    public RiskStatus status() {
        return status;
    }

    /** Null before it was handed in for the first time. */
    public SignOff signOff() {
        return signOff;
    }

    public int editions() {
        return editions;
    }

    public ReviewTerm reviewTerm() {
        return review == null ? ReviewTerm.NONE : review;
    }

    public String closeReason() {
        return closeReason;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
