package org.anlan.inspection.checklist;

/** What the list of checklists can be sorted by. */
public enum ChecklistSort {
    UPDATED_AT,
    NUMBER,
    TITLE
}
