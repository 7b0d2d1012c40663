package org.anlan.risk.letter.score;

/** Whether a line has points, and if not, what is missing. */
public enum LineState {
    SCORED,
    /** The indicator found nothing to measure: neither 0 nor 100. */
    NOTHING_TO_MEASURE,
    /** Nobody entered the actual yet. */
    NO_ACTUAL,
    NO_TARGET,
    /** The target builds on last year's actual, and that is not known. */
    NO_LAST_YEAR,
    NO_WEIGHT,
    /** A bonus that is asked for and not approved yet. */
    AWAITING_APPROVAL,
    /** A bonus nobody asked for, a penalty whose count stays below what it takes. */
    NONE,
    /** What must not happen did not happen too often. */
    KEPT,
    /** It did. */
    BROKEN;

    /** Points are still to come from this line. */
    public boolean isOpen() {
        return this != SCORED && this != NONE && this != KEPT && this != BROKEN;
    }
}
