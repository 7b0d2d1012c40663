package org.anlan.web.demo.desk;

import java.time.Instant;
import org.anlan.servicedesk.Channel;
import org.anlan.servicedesk.TicketFacts;
import org.anlan.servicedesk.Tickets.RegisterTicket;

/**
 * One request and how it goes.
 *
 * @param alias what the story calls the ticket
 * @param steps after so many steps nothing more happens yet
 * @param pace from 0 to 1: how quickly people are
 */
record TicketCase(
        String alias,
        TicketText text,
        DemoCustomer customer,
        Channel channel,
        Instant receivedAt,
        String agent,
        Plot plot,
        int steps,
        double pace) {

    static final int TO_THE_END = 99;

    /** What is different from the ordinary course. */
    enum Plot {
        ORDINARY,
        /** Solved after its time. */
        SLOW,
        /** Suspended for a part or an appointment. */
        PAUSED,
        /** The worker gives it back, and it is sent to another. */
        RETURNED,
        /** The manager gives it to another. */
        TRANSFERRED,
        /** The customer is not satisfied and it is reopened. */
        REOPENED,
        /** Nobody answers the call-back. */
        UNREACHABLE,
        /** Registered as a hazard too. */
        HAZARD,
        INVALID
    }

    /** The colleague who calls back. */
    String otherAgent() {
        return agent.equals("agent") ? "agent2" : "agent";
    }

    /** Minutes between two bounds, by the pace of this case and a step's own number. */
    long minutes(long least, long most, int step) {
        double share = (pace * 7 + step * 0.37) % 1;
        return Math.round(least + share * (most - least));
    }

    RegisterTicket asCommand(String customerNumber) {
        return new RegisterTicket(
                text.kind(),
                channel,
                new TicketFacts(
                        text.category(),
                        new TicketFacts.Caller(
                                customerNumber, customer.name(), customer.phone(), customer.otherPhone()),
                        new TicketFacts.Where(customer.place(), customer.address(), text.product()),
                        new TicketFacts.What(text.subject(), text.description(), text.wish()),
                        new TicketFacts.Rank(text.impact(), text.urgency(), null)));
    }
}
