package org.anlan.inspection.finding;

/** Life of a finding (隐患). */
public enum FindingStatus {
    /** 待初审: reported, nobody has judged it yet. */
    REPORTED,
    /** 待下达: accepted as a hazard, not assigned yet. */
    REGISTERED,
    /** 整改中. */
    RECTIFYING,
    /** 待验收. */
    PENDING_ACCEPTANCE,
    /** 待主管销号: a major finding accepted, waiting for the head. */
    PENDING_SIGN_OFF,
    /** 已销号. */
    CLOSED,
    /** 已关闭: false alarm or duplicate. */
    REJECTED,
    /** 作废. */
    VOIDED;

    /** Something is still to be done about it (未销号). */
    public boolean isOpen() {
        return compareTo(CLOSED) < 0;
    }
}
