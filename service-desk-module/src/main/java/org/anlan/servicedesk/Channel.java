package org.anlan.servicedesk;

/** How a request came in. */
public enum Channel {
    PHONE,
    COUNTER,
    EMAIL,
    WEB,
    CHAT,
    QR,
    /** From a finding or an incident of another module. */
    MODULE,
    API
}
