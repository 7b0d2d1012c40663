package org.anlan.inspection.plan;

/** What can be done in the life of a plan. */
public enum PlanAction {
    PAUSE,
    RESUME,
    END
}
