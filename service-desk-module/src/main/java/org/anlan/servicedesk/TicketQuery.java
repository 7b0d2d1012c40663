package org.anlan.servicedesk;

import java.time.Instant;
import java.util.List;
import org.anlan.platform.indicator.Counted;

/**
 * Filter of the ticket list; null or empty means any.
 *
 * @param text words, an address in either form, or the last four or more digits of a telephone number
 * @param unitCode desk or worker of this unit and those below it
 * @param receivedFrom and
 * @param receivedUntil half-open interval
 * @param linkedTo number of a linked record
 * @param counted only what this indicator counts
 */
public record TicketQuery(
        String text,
        View view,
        String kindCode,
        String categoryCode,
        List<TicketStatus> statuses,
        Priority priority,
        String assigneeLogin,
        String unitCode,
        String customerNumber,
        Instant receivedFrom,
        Instant receivedUntil,
        String linkedTo,
        Counted counted) {
    public TicketQuery {
        statuses = statuses == null ? List.of() : List.copyOf(statuses);
    }

    public TicketQuery(
            String text,
            View view,
            String kindCode,
            String categoryCode,
            List<TicketStatus> statuses,
            Priority priority,
            String assigneeLogin,
            String unitCode,
            String customerNumber,
            Instant receivedFrom,
            Instant receivedUntil,
            String linkedTo) {
        this(
                text,
                view,
                kindCode,
                categoryCode,
                statuses,
                priority,
                assigneeLogin,
                unitCode,
                customerNumber,
                receivedFrom,
                receivedUntil,
                linkedTo,
                null);
    }

    /** The same, of what an indicator counts; null for no such limit. */
    public TicketQuery of(Counted wanted) {
        return new TicketQuery(
                text,
                view,
                kindCode,
                categoryCode,
                statuses,
                priority,
                assigneeLogin,
                unitCode,
                customerNumber,
                receivedFrom,
                receivedUntil,
                linkedTo,
                wanted);
    }

    public static TicketQuery any() {
        return of(View.ALL, null);
    }

    public static TicketQuery of(View view, String text) {
        return new TicketQuery(text, view, null, null, List.of(), null, null, null, null, null, null, null);
    }

    /** Views of the list. */
    public enum View {
        ALL,
        OPEN,
        /** Assigned to the caller and not solved, or waiting for somebody of the caller's unit. */
        MINE,
        /** Not accepted yet. */
        FRESH,
        /** Accepted, nobody sent yet. */
        UNASSIGNED,
        /** Unsolved after the team's deadline. */
        OVERDUE,
        /** Unsolved, and the customer's deadline is within four hours. */
        DUE_SOON,
        SUSPENDED,
        CALL_BACK,
        ESCALATED
    }
}
