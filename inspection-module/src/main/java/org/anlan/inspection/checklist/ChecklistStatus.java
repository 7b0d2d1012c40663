package org.anlan.inspection.checklist;

/** Life of a checklist. */
public enum ChecklistStatus {
    /** Never published. */
    DRAFT,
    /** A version is in force; a newer draft may be in the making. */
    PUBLISHED,
    /** No longer for new inspections. */
    ARCHIVED
}
