package org.anlan.inspection.conduct;

/** What the list of inspections can be sorted by. */
public enum InspectionSort {
    /** What is still to do, nearest day first, then what is over, latest day first; the list's own order. */
    URGENCY,
    DUE_AT,
    NUMBER,
    EFFECTIVE_ON,
    FINISHED_AT
}
