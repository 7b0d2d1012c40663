package org.anlan.risk.review;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;

/**
 * Door: why a risk is due for review and what came of earlier reviews, and high risks kept as they are. Reading needs
 * {@code risk.read}; outside the scope it is not found. The review itself is done with the actions REASSESS, CONFIRM and
 * REVISE of {@link org.anlan.risk.RiskService}.
 */
@Local
public interface RiskReviews {
    /** The newest first. */
    List<ReviewRow> reviews(String riskNumber);

    /** The newest first. */
    List<RetentionRow> retentions(String riskNumber);

    /**
     * Asks for a review out of turn: due within 30 days. Needs {@code risk.read} over the risk.
     *
     * @throws org.anlan.platform.InvalidInput no reason
     * @throws org.anlan.platform.RuleBroken {@code risk.review_asked}: the caller's wish stands already;
     *     {@code risk.locked}: closed
     */
    void ask(AskReview command);

    /**
     * Asks that a high risk (较大 or worse) be kept as it is until a day. Needs {@code risk.edit}.
     *
     * @return id of the retention
     * @throws org.anlan.platform.InvalidInput no reason, or a day that is not after today or more than a year away
     * @throws org.anlan.platform.RuleBroken {@code retention.not_high}, {@code retention.asked_already}
     */
    long retain(Retain command);

    /**
     * APPROVE and REFUSE need {@code risk.approve} and another person than who asked; REFUSE a note; WITHDRAW
     * {@code risk.edit}.
     *
     * @throws org.anlan.platform.RuleBroken {@code retention.illegal_transition}, {@code retention.own}
     */
    void decide(DecideRetention command);

    record AskReview(String riskNumber, String reason) {}

    record Retain(String riskNumber, long expectedVersion, String reason, LocalDate until) {}

    record DecideRetention(String riskNumber, long id, RetentionAction action, String note) {}
}
