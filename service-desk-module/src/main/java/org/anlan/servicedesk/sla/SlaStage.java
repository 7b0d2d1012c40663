package org.anlan.servicedesk.sla;

/** What the sweep reports, each once per step. */
public enum SlaStage {
    /** Three quarters of the team's time are gone. */
    WARNING,
    /** The team's time is over. */
    BREACH,
    /** The time the customer was promised is over; the same instant as BREACH unless the ticket was suspended. */
    CUSTOMER_BREACH
}
