package org.anlan.inspection.plan;

/** What the list of plans can be sorted by. */
public enum PlanSort {
    NUMBER,
    TITLE,
    NEXT_ON,
    UPDATED_AT
}
