package org.anlan.risk.feedback.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.anlan.platform.command.Desk;
import org.anlan.platform.event.ComplaintRegistered;
import org.anlan.platform.event.ModuleEvent;
import org.anlan.platform.event.TicketInvalidated;
import org.anlan.platform.event.TicketRegistered;
import org.anlan.platform.event.TicketReopened;
import org.anlan.platform.idempotency.SeenEvents;
import org.anlan.risk.feedback.application.WatchedTickets.Noted;

/**
 * Counts tickets of categories that are linked to risks, in the transaction of the ticket. A ticket of another category
 * costs one look into an index. A complaint is told twice, as ticket and as complaint: it counts once, by its number; and
 * one that was invalid or a duplicate not at all.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class TicketReactions {
    private static final String REACTION = "risk.ticket";

    @Inject
    SeenEvents seen;

    @Inject
    WatchedTickets tickets;

    @Inject
    Proposals proposals;

    @Inject
    Desk desk;

    public void registered(@Observes TicketRegistered told) {
        count(
                told,
                new Noted(
                        told.ticketNumber(),
                        told.categoryCode(),
                        told.kind(),
                        told.subject(),
                        told.place(),
                        told.at()));
    }

    public void complained(@Observes ComplaintRegistered told) {
        count(told, new Noted(told.ticketNumber(), told.categoryCode(), null, told.subject(), told.place(), told.at()));
    }

    public void invalidated(@Observes TicketInvalidated told) {
        tickets.drop(told.ticketNumber(), told.at())
                .ifPresent(category -> tickets.lock(category, desk.now())
                        .forEach(link -> proposals.unweigh(link.riskNumber(), category, told.ticketNumber())));
    }

    public void reopened(@Observes TicketReopened told) {
        tickets.takeUpAgain(told.ticketNumber())
                .ifPresent(category -> tickets.lock(category, desk.now())
                        .forEach(link -> proposals.weigh(link.riskNumber(), category)));
    }

    private void count(ModuleEvent told, Noted ticket) {
        Optional.ofNullable(ticket.category())
                .filter(tickets::isWatched)
                .filter(category -> seen.isNew(REACTION, told))
                .ifPresent(category -> {
                    var links = tickets.lock(category, desk.now());
                    tickets.note(ticket);
                    links.forEach(link -> proposals.weigh(link.riskNumber(), category));
                });
    }
}
