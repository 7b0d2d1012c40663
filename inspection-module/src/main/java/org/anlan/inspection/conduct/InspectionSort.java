package org.anlan.inspection.conduct;

/** What the list of inspections can be sorted by. */
public enum InspectionSort {
    DUE_AT,
    NUMBER,
    EFFECTIVE_ON,
    FINISHED_AT
}
