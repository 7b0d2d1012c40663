package org.anlan.servicedesk;

/** Sort keys of the ticket list. */
public enum TicketSort {
    RECEIVED_AT,
    NUMBER,
    /** By when the customer was promised the solution. */
    DUE_AT,
    PRIORITY,
    STATUS,
    UPDATED_AT
}
