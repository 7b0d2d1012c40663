package org.anlan.risk.review;

/** Whether a high risk may be kept as it is. */
public enum RetentionStatus {
    /** Waits for the approver. */
    ASKED,
    APPROVED,
    REFUSED,
    /** Taken back by who asked, or ended before its day. */
    WITHDRAWN
}
