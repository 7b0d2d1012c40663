package org.anlan.servicedesk;

/** What one try to call back gave. */
public enum CallBackResult {
    SATISFIED,
    DISSATISFIED,
    /** 联系不上; after the last try it counts as dissatisfied. */
    UNREACHABLE,
    /** 空号错号; counts as dissatisfied at once, because nobody will ever be reached there. */
    WRONG_NUMBER
}
