package org.anlan.inspection.checklist;

/** Why a node needs a person's look before its checklist can be published. */
public enum NodeFlag {
    /** 排查内容 is empty: the source lost it. */
    MISSING_TEXT,
    /** A number or score without a limit, or a choice without choices. */
    INCOMPLETE_ANSWER
}
