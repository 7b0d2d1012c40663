package org.anlan.web.rest.desk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.InvalidInput.FieldError;
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
        List<FieldError> broken = new ArrayList<>();
        Channel via = Words.tried(broken, () -> Words.constant("channel", Channel.class, channel, Channel.API));
        TicketFacts facts = facts(broken);
        if (!broken.isEmpty()) {
            Words.tried(broken, () -> Words.text("kind", kind));
            Words.tried(broken, () -> Words.text("subject", subject));
            throw new InvalidInput(broken);
        }
        return new RegisterTicket(kind, via, facts);
    }

    /** @throws InvalidInput at {@code kind}: another is named, and would be ignored */
    void requireKind(Supplier<String> fixed) {
        if (kind != null && !kind.isBlank() && !kind.strip().equals(fixed.get())) {
            throw InvalidInput.of("kind", "kind_is_fixed", fixed.get());
        }
    }

    boolean onPaper() {
        return number != null && !number.isBlank();
    }

    PaperTicket paper() {
        requireKind(() -> TicketsResource.kindOf(number.strip()));
        return new PaperTicket(
                number.strip(),
                Instants.optional("receivedAt", receivedAt),
                Words.constant("channel", Channel.class, channel, Channel.PHONE),
                facts());
    }

    TicketFacts facts() {
        List<FieldError> broken = new ArrayList<>();
        TicketFacts facts = facts(broken);
        if (!broken.isEmpty()) {
            throw new InvalidInput(broken);
        }
        return facts;
    }

    private TicketFacts facts(List<FieldError> broken) {
        return new TicketFacts(
                categoryCode,
                new TicketFacts.Caller(customerNumber, callerName, callerPhone, otherPhone),
                new TicketFacts.Where(place, address, product),
                new TicketFacts.What(subject, description, request),
                new TicketFacts.Rank(
                        Words.tried(broken, () -> Words.constant("impact", Degree.class, impact, null)),
                        Words.tried(broken, () -> Words.constant("urgency", Degree.class, urgency, null)),
                        Words.tried(broken, this::rank)));
    }

    private Priority rank() {
        if (priority instanceof BigDecimal rank) {
            boolean known = rank.stripTrailingZeros().scale() <= 0
                    && rank.signum() > 0
                    && rank.compareTo(BigDecimal.valueOf(Priority.values().length)) <= 0;
            if (!known) {
                throw InvalidInput.of("priority", "out_of_range", 1, Priority.values().length);
            }
            return Priority.values()[rank.intValueExact() - 1];
        }
        return Words.constant("priority", Priority.class, priority == null ? null : priority.toString(), null);
    }
}
