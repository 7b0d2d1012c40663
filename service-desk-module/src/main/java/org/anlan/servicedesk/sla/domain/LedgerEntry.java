package org.anlan.servicedesk.sla.domain;

import java.time.Instant;

/** One line of the append-only ledger of a ticket's time. Deadlines and elapsed times follow from the lines alone. */
public record LedgerEntry(Instant at, Kind kind) {

    /** What happened to the clocks. */
    public enum Kind {
        /** The request was received: always the first line. */
        OPENED,
        /** First response given. */
        RESPONDED,
        /** Somebody is on site. */
        ARRIVED,
        PAUSED,
        RESUMED,
        SOLVED,
        /** The customer has been told and asked. */
        REPORTED,
        /** Not solved after all: solution and report-back are owed again. */
        REOPENED,
        /** Nothing is owed any more: closed or invalid. */
        ENDED
    }
}
