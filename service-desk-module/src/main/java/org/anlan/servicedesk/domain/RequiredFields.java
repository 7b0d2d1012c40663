package org.anlan.servicedesk.domain;

import java.util.List;
import org.anlan.platform.InvalidInput;
import org.anlan.servicedesk.TicketField;
import org.anlan.servicedesk.TicketStatus;
import org.anlan.servicedesk.catalogue.KindSteps;

/** What a kind asks to be known before a state is left. Who skips states owes what the skipped ones ask for as well. */
public final class RequiredFields {
    private static final List<TicketStatus> LINE = List.of(
            TicketStatus.NEW,
            TicketStatus.ACCEPTED,
            TicketStatus.DISPATCHED,
            TicketStatus.IN_PROGRESS,
            TicketStatus.RESOLVED,
            TicketStatus.AWAITING_CALL_BACK,
            TicketStatus.CLOSED);

    private RequiredFields() {}

    /** @throws InvalidInput naming every empty field */
    static void check(Ticket ticket, TicketStatus from, TicketStatus to, KindSteps steps) {
        InvalidInput.Collector errors = new InvalidInput.Collector();
        missing(ticket, from, to, steps).forEach(field -> errors.rejectIf(true, camelCase(field), "required"));
        errors.throwIfAny();
    }

    /** Fields that are empty and needed to get from one state to the other. */
    public static List<TicketField> missing(Ticket ticket, TicketStatus from, TicketStatus to, KindSteps steps) {
        return LINE.subList(LINE.indexOf(from), Math.max(LINE.indexOf(from), LINE.indexOf(to))).stream()
                .flatMap(status -> steps.requiredToLeave(status).stream())
                .distinct()
                .sorted()
                .filter(field -> value(ticket, field) == null)
                .toList();
    }

    private static String value(Ticket ticket, TicketField field) {
        Requester requester = ticket.requester();
        Outcome outcome = ticket.outcome();
        return switch (field) {
            case CALLER_NAME -> requester.callerName();
            case CALLER_PHONE -> requester.callerPhone();
            case ADDRESS -> requester.address();
            case PRODUCT -> requester.product();
            case DESCRIPTION -> ticket.matter().description();
            case REQUEST -> ticket.matter().request();
            case CATEGORY -> ticket.matter().categoryCode();
            case SOLUTION -> outcome.solution();
            case TRUE_CAUSE -> outcome.trueCause();
            case RESPONSIBILITY -> outcome.responsibility();
        };
    }

    private static String camelCase(TicketField field) {
        String[] words = field.name().toLowerCase(java.util.Locale.ROOT).split("_");
        StringBuilder name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return name.toString();
    }
}
