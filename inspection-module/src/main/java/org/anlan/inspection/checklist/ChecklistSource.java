package org.anlan.inspection.checklist;

/** Where a checklist came from. */
public enum ChecklistSource {
    WRITTEN,
    IMPORTED,
    CONTROL_POINTS,
    COPIED
}
