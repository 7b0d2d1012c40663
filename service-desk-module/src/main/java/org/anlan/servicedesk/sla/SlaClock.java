package org.anlan.servicedesk.sla;

/** Whose time is measured. */
public enum SlaClock {
    /** Stands still while the ticket is suspended and after it is solved. */
    TEAM,
    /** Never stands still. */
    CUSTOMER
}
