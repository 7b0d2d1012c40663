package org.anlan.risk.letter;

/** What can be done with a letter as a whole. */
public enum LetterAction {
    /** 签发: the superior signs. */
    ISSUE,
    /** 签收: the party that is bound signs. */
    COUNTERSIGN,
    /** The party does not sign; needs a reason. */
    DECLINE,
    /** The superior takes it back before it is countersigned; needs a reason. */
    WITHDRAW,
    /** A letter in force is to change: the next edition begins as a draft; needs a reason. */
    REVISE,
    /** 自评; needs a note. */
    SELF_EVALUATE,
    /** 上级评价; needs a note. */
    SUPERIOR_EVALUATE,
    /** The superior asks for another self evaluation; needs a reason. */
    SEND_BACK,
    /** 部门考评; needs a note. */
    DEPARTMENT_EVALUATE,
    /** 提出异议; needs a reason. */
    OBJECT,
    /** 异议裁定, final; needs a reason. */
    DECIDE,
    /** 归档. */
    FINALISE,
    /** Needs a reason. */
    VOID;

    /** Whether a note must come along. */
    public boolean needsNote() {
        return this != ISSUE && this != COUNTERSIGN && this != FINALISE;
    }
}
