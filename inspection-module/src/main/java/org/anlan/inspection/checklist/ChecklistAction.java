package org.anlan.inspection.checklist;

/** What can be done in the life of a checklist. */
public enum ChecklistAction {
    /** Open a draft of the next version (修订). */
    REVISE,
    /** Freeze the draft and put it in force (发布). */
    PUBLISH,
    /** No longer for new inspections (停用). */
    ARCHIVE,
    /** In use again (启用). */
    RESTORE
}
