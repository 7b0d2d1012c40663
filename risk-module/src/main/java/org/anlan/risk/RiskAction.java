package org.anlan.risk;

/** What can be done in the life of a risk. */
public enum RiskAction {
    /** Hand in for review (提交审核). */
    SUBMIT,
    /** Reviewed and passed on (审核通过). */
    REVIEW,
    /** Approved (批准). */
    APPROVE,
    /** Sent back to its author (退回). */
    RETURN,
    /** Take up the periodic or requested review (复评). */
    REASSESS,
    /** The review found nothing to change (复评无变化). */
    CONFIRM,
    /** Open an approved risk for a change, which needs approval again (修订). */
    REVISE,
    /** The risk no longer exists (关闭). */
    CLOSE,
    /** It exists again (重新启用). */
    REOPEN
}
