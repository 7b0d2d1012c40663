package org.anlan.servicedesk;

/** A field that a kind may require before a state is left. */
public enum TicketField {
    CALLER_NAME,
    CALLER_PHONE,
    ADDRESS,
    PRODUCT,
    DESCRIPTION,
    REQUEST,
    CATEGORY,
    SOLUTION,
    TRUE_CAUSE,
    RESPONSIBILITY
}
