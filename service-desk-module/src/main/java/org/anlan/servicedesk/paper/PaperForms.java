package org.anlan.servicedesk.paper;

import jakarta.ejb.Local;
import java.time.Instant;
import java.util.List;
import org.anlan.servicedesk.Channel;
import org.anlan.servicedesk.TicketFacts;
import org.anlan.servicedesk.Tickets.Registered;

/**
 * Door: numbers for paper forms while the system is down, and what was written on them, entered afterwards under its
 * number and time. Needs {@code ticket.register}. A number that is never entered stays on the list of the open ones, so
 * that the sequence of the day has no hole nobody can explain.
 */
@Local
public interface PaperForms {
    /** @param count 1 to 50 */
    List<String> reserve(String kind, int count);

    /** Reserved and not entered, the oldest first, at most 200. */
    List<Reserved> open();

    /** @throws org.anlan.platform.NotFound no such open number */
    Reserved details(String number);

    /**
     * Enters a form; its clocks run from when it was received.
     *
     * @throws org.anlan.platform.RuleBroken {@code paper.not_reserved}: unknown number, or entered already
     */
    Registered enter(PaperTicket form);

    record Reserved(String number, String kindCode, String reservedBy, Instant reservedAt) {}

    /** @param receivedAt when the customer called: in the past, at most 30 days ago */
    record PaperTicket(String number, Instant receivedAt, Channel channel, TicketFacts facts) {}
}
