package org.anlan.risk.review;

/** What can be done with a retention (保留). */
public enum RetentionAction {
    /** 同意保留. */
    APPROVE,
    /** 不同意. */
    REFUSE,
    /** 撤回. */
    WITHDRAW
}
