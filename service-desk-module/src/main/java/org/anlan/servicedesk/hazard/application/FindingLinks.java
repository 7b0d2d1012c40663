package org.anlan.servicedesk.hazard.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.anlan.platform.command.Desk;
import org.anlan.platform.event.FindingRegistered;
import org.anlan.servicedesk.application.TicketRepository;

/** Links a ticket to the finding that was registered because of it, in the finding's transaction; twice changes nothing. */
@Stateless
public class FindingLinks {
    private static final String SOURCE = "TICKET";

    @Inject
    TicketRepository tickets;

    @Inject
    Desk desk;

    public void link(@Observes FindingRegistered event) {
        if (SOURCE.equals(event.source()) && event.sourceNumber() != null) {
            tickets.find(event.sourceNumber())
                    .ifPresent(ticket -> tickets.addLink(
                            ticket, Hazards.RELATION, "finding", event.findingNumber(), desk.login(), event.at()));
        }
    }
}
