package org.anlan.inspection.plan;

/** Unit of a plan's cycle. */
public enum CycleUnit {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR
}
