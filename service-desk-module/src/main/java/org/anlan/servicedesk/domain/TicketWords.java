package org.anlan.servicedesk.domain;

import org.anlan.platform.text.Bigrams;

/** The words by which a ticket is found. */
final class TicketWords {
    private TicketWords() {}

    static String of(Ticket ticket) {
        Matter matter = ticket.matter();
        Requester requester = ticket.requester();
        Outcome outcome = ticket.outcome();
        return Bigrams.document(
                ticket.number(),
                matter.subject(),
                matter.description(),
                matter.request(),
                requester.callerName(),
                requester.place(),
                requester.address(),
                requester.product(),
                outcome.solution(),
                outcome.trueCause());
    }
}
