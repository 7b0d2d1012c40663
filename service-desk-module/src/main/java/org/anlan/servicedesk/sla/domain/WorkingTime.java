package org.anlan.servicedesk.sla.domain;

import java.time.Instant;

/** The arithmetic of one calendar, as much of it as a deadline needs. */
public interface WorkingTime {
    /** Whole working minutes between the two; 0 when the second is not later. */
    long minutesBetween(Instant from, Instant until);

    /** The earliest instant by which so many minutes have been worked since. */
    Instant plusMinutes(Instant from, long minutes);
}
