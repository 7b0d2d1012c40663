package org.anlan.web.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.anlan.servicedesk.TicketQuery;

/** How long an open ticket has been there, in steps of whole days of 24 hours. */
public enum TicketAge {
    DAY(0, 1),
    THREE_DAYS(1, 3),
    WEEK(3, 7),
    OLDER(7, 36_500);

    private final int from;
    private final int until;

    TicketAge(int from, int until) {
        this.from = from;
        this.until = until;
    }

    /** First instant at which a ticket of this age was received. */
    public Instant earliest(Instant now) {
        return now.minus(Duration.ofDays(until));
    }

    public Instant latest(Instant now) {
        return now.minus(Duration.ofDays(from));
    }

    /** The open tickets of this age. */
    public TicketQuery of(Instant now) {
        return new TicketQuery(
                null,
                TicketQuery.View.OPEN,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                earliest(now),
                latest(now),
                null);
    }
}
