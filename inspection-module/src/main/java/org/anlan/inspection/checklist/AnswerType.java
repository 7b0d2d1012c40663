package org.anlan.inspection.checklist;

/** How an item is answered. */
public enum AnswerType {
    /** 合格 / 不合格 (CONFORMING, NONCONFORMING). */
    CONFORMITY,
    /** 是 / 否 (YES, NO); yes conforms. */
    YES_NO,
    /** Points from 0 to the upper limit; below the lower limit (or 0 without one) does not conform. */
    SCORE,
    /** A measured number; outside its limits it does not conform. */
    NUMBER,
    /** Free text; never scored. */
    TEXT,
    /** One of the choices; the accepted ones conform. */
    CHOICE,
    /** A photo must be taken; taken means conforming. */
    PHOTO
}
