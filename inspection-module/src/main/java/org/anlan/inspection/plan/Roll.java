package org.anlan.inspection.plan;

/** What becomes of a scheduled day that is not worked. Make-up days are worked. */
public enum Roll {
    /** It stays. */
    NONE,
    /** The last workday before. */
    PREVIOUS,
    /** The first workday after. */
    NEXT,
    /** There is no inspection for it. */
    SKIP
}
