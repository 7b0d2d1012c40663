package org.anlan.inspection.finding;

import java.util.Arrays;
import java.util.List;

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

    /** It was a hazard: neither rejected nor voided. */
    public boolean stands() {
        return compareTo(CLOSED) <= 0;
    }

    /** In the order of its life. */
    public static List<FindingStatus> open() {
        return Arrays.stream(values()).filter(FindingStatus::isOpen).toList();
    }

    /** In the order of its life. */
    public static List<FindingStatus> standing() {
        return Arrays.stream(values()).filter(FindingStatus::stands).toList();
    }
}
