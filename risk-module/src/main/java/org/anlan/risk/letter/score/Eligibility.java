package org.anlan.risk.letter.score;

/** Whether a letter may be proposed for an award. Nobody gets one automatically. */
public enum Eligibility {
    /** The letter knows no award. */
    NONE,
    /** Lines are open that still decide. */
    OPEN,
    /** 具备评奖资格. */
    ELIGIBLE,
    NOT_ELIGIBLE
}
