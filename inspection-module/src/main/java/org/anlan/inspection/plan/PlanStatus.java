package org.anlan.inspection.plan;

/** Life of a plan. */
public enum PlanStatus {
    ACTIVE,
    /** Schedules nothing new until resumed. What was scheduled stays due. */
    PAUSED,
    /** Ended for good. */
    ENDED
}
