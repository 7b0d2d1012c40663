package org.anlan.inspection.checklist;

/** What a node of a checklist tree is. */
public enum NodeKind {
    SECTION,
    ITEM
}
