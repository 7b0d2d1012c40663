package org.anlan.inspection.conduct;

/** What can be done in the life of an inspection; the last four are done by the system. */
public enum InspectionAction {
    /** Begin, or begin the late check of a missed one (补检). */
    START,
    FINISH,
    EXCUSE,
    /** Give it to somebody else (转交). */
    HAND_OVER,
    /** Take back one begun without a plan. */
    VOID,
    /** Finished after it was due. */
    FINISH_LATE,
    /** The window has passed. */
    MISS,
    /** No longer scheduled. */
    WITHDRAW,
    /** Scheduled anew. */
    RESCHEDULE
}
