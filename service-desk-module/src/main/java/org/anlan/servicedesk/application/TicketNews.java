package org.anlan.servicedesk.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.anlan.platform.event.ComplaintRegistered;
import org.anlan.platform.event.ModuleEvent;
import org.anlan.platform.event.TicketClosed;
import org.anlan.platform.event.TicketDispatched;
import org.anlan.platform.event.TicketInvalidated;
import org.anlan.platform.event.TicketRegistered;
import org.anlan.platform.event.TicketReopened;
import org.anlan.platform.event.TicketResolved;
import org.anlan.servicedesk.catalogue.TicketRules;
import org.anlan.servicedesk.domain.Ticket;

/** Tells the other modules what happened to tickets. */
@Dependent
class TicketNews {
    private static final Duration REPEAT_WINDOW = Duration.ofDays(30);

    @Inject
    Event<ModuleEvent> events;

    @Inject
    TicketRepository tickets;

    void registered(Ticket ticket, TicketRules rules) {
        events.fire(new TicketRegistered(
                UUID.randomUUID(),
                ticket.receivedAt(),
                ticket.number(),
                ticket.kindCode(),
                ticket.categoryCode(),
                ticket.priority().name(),
                ticket.channel().name(),
                ticket.unitCode(),
                ticket.registeredBy(),
                ticket.subject(),
                ticket.requester().place()));
        if (rules.complaint()) {
            complaint(ticket, rules);
        }
    }

    /** Also when a complaint is sorted later: only then can a risk of its category hear of it. */
    void complaint(Ticket ticket, TicketRules rules) {
        int same = ticket.categoryCode() == null
                ? 1
                : tickets.complaintsSince(
                        ticket.categoryCode(), ticket.receivedAt().minus(REPEAT_WINDOW));
        events.fire(new ComplaintRegistered(
                UUID.randomUUID(),
                ticket.receivedAt(),
                ticket.number(),
                ticket.subject(),
                ticket.categoryCode(),
                rules.categoryName(),
                ticket.requester().place(),
                ticket.unitCode(),
                same,
                ticket.kindCode()));
    }

    void dispatched(Ticket ticket, boolean transferred, Instant at) {
        events.fire(new TicketDispatched(
                UUID.randomUUID(),
                at,
                ticket.number(),
                ticket.kindCode(),
                ticket.assigneeLogin(),
                ticket.assignedUnit(),
                ticket.assignment().by(),
                transferred));
    }

    void resolved(Ticket ticket, Instant at) {
        Boolean onTime = ticket.teamDueAt() == null ? null : !at.isAfter(ticket.teamDueAt());
        events.fire(new TicketResolved(
                UUID.randomUUID(),
                at,
                ticket.number(),
                ticket.kindCode(),
                ticket.outcome().by(),
                ticket.receivedAt(),
                onTime));
    }

    void closed(Ticket ticket, boolean forced, Instant at) {
        events.fire(new TicketClosed(
                UUID.randomUUID(),
                at,
                ticket.number(),
                ticket.kindCode(),
                ticket.categoryCode(),
                ticket.requester().place(),
                ticket.unitCode(),
                ticket.outcome().trueCause(),
                ticket.callBack().satisfied(),
                ticket.callBack().score(),
                forced,
                ticket.reopened()));
    }

    void invalidated(Ticket ticket, Instant at) {
        events.fire(new TicketInvalidated(
                UUID.randomUUID(),
                at,
                ticket.number(),
                ticket.kindCode(),
                ticket.categoryCode(),
                ticket.ending().duplicateOf()));
    }

    void reopened(Ticket ticket, Instant at) {
        events.fire(new TicketReopened(UUID.randomUUID(), at, ticket.number(), ticket.kindCode(), ticket.reopened()));
    }
}
