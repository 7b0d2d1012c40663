package org.anlan.risk.review;

/** What came of a review. */
public enum ReviewOutcome {
    /** Nothing to change (无变化). */
    CONFIRMED,
    /** Changed and approved again (修订). */
    REVISED,
    /** The risk no longer exists. */
    CLOSED,
    /** What asked for it was decided by itself: a proposal accepted or rejected, a new retention. */
    DECIDED
}
