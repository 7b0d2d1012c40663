package org.anlan.inspection.finding;

/** What the list of findings can be sorted by. */
public enum FindingSort {
    UPDATED_AT,
    NUMBER,
    DUE_ON,
    LEVEL,
    STATUS
}
