package org.anlan.inspection.finding;

/** What can be done in the life of a finding. */
public enum FindingAction {
    /** 初审通过. */
    ACCEPT_REPORT,
    /** 误报 or 重复. */
    REJECT_REPORT,
    /** 下达整改. */
    ASSIGN,
    /** 改派. */
    REASSIGN,
    /** Propose the treatment plan of a major finding (治理方案). */
    PROPOSE_TREATMENT,
    APPROVE_TREATMENT,
    /** 提交整改. */
    SUBMIT,
    /** 验收通过. */
    ACCEPT,
    /** 退回整改. */
    SEND_BACK,
    REQUEST_EXTENSION,
    GRANT_EXTENSION,
    REFUSE_EXTENSION,
    /** The head closes a major finding (挂牌督办销号). */
    SIGN_OFF,
    VOID,
    REOPEN
}
