package org.anlan.inspection.conduct;

/** What an answer says of its item. */
public enum Verdict {
    /** 合格. */
    CONFORMING,
    /** 不合格. */
    NONCONFORMING,
    /** 不适用, with a reason: the item leaves the denominator. */
    NOT_APPLICABLE,
    /** Answered, not scored (free text). */
    NOTED
}
