package org.anlan.inspection.conduct;

/** Life of one inspection. */
public enum InspectionStatus {
    /** 待排查. */
    PLANNED,
    /** 进行中. */
    IN_PROGRESS,
    /** 已完成. */
    COMPLETED,
    /** 逾期完成: after it was due, within its window. */
    COMPLETED_LATE,
    /** 漏检: not done within its window. A late check (补检) is kept with it and does not erase it. */
    MISSED,
    /** 已免除, with reason and approver. */
    EXCUSED,
    /** Taken back before it opened, because its plan or calendar changed. */
    WITHDRAWN,
    /** An inspection without a plan that was begun by mistake (作废). */
    VOIDED
}
