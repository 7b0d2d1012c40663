package org.anlan.web.rest.desk;

import org.anlan.platform.InvalidInput;
import org.anlan.servicedesk.Channel;
import org.anlan.servicedesk.Degree;
import org.anlan.servicedesk.Priority;
import org.anlan.servicedesk.TicketFacts;
import org.anlan.servicedesk.Tickets.RegisterTicket;
import org.anlan.servicedesk.paper.PaperForms.PaperTicket;
import org.anlan.web.rest.Instants;

/**
 * A ticket as posted.
 *
 * @param priority URGENT, HIGH, NORMAL or LOW, or 1 to 4; absent: follows from impact and urgency
 * @param impact with urgency HIGH, MEDIUM or LOW
 * @param number of a paper form, reserved before; with {@code receivedAt}: an ordinary ticket has neither
 * @param channel PHONE, COUNTER, EMAIL, WEB, CHAT, QR or API, which is what counts when absent
 */
public record TicketBody(
        String kind,
        String categoryCode,
        String customerNumber,
        String callerName,
        String callerPhone,
        String otherPhone,
        String place,
        String address,
        String product,
        String subject,
        String description,
        String request,
        String impact,
        String urgency,
        Object priority,
        String channel,
        String number,
        String receivedAt) {

    RegisterTicket command() {
        return new RegisterTicket(kind, Words.constant("channel", Channel.class, channel, Channel.API), facts());
    }

    boolean onPaper() {
        return number != null && !number.isBlank();
    }

    PaperTicket paper() {
        return new PaperTicket(
                number.strip(),
                Instants.optional("receivedAt", receivedAt),
                Words.constant("channel", Channel.class, channel, Channel.PHONE),
                facts());
    }

    TicketFacts facts() {
        return new TicketFacts(
                categoryCode,
                new TicketFacts.Caller(customerNumber, callerName, callerPhone, otherPhone),
                new TicketFacts.Where(place, address, product),
                new TicketFacts.What(subject, description, request),
                new TicketFacts.Rank(
                        Words.constant("impact", Degree.class, impact, null),
                        Words.constant("urgency", Degree.class, urgency, null),
                        rank()));
    }

    private Priority rank() {
        if (priority instanceof Number rank) {
            int position = rank.intValue();
            if (position < 1 || position > Priority.values().length) {
                throw InvalidInput.of("priority", "out_of_range", 1, Priority.values().length);
            }
            return Priority.values()[position - 1];
        }
        return Words.constant("priority", Priority.class, priority == null ? null : priority.toString(), null);
    }
}
