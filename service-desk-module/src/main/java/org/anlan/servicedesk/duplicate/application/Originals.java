package org.anlan.servicedesk.duplicate.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.RuleBroken;
import org.anlan.servicedesk.TicketPermission;
import org.anlan.servicedesk.TicketStatus;
import org.anlan.servicedesk.application.TicketRepository;
import org.anlan.servicedesk.application.TicketRights;
import org.anlan.servicedesk.domain.Texts;
import org.anlan.servicedesk.domain.Ticket;

/** Which ticket goes on in the place of a duplicate. */
@Dependent
public class Originals {
    @Inject
    TicketRepository tickets;

    @Inject
    TicketRights rights;

    /**
     * Both stay locked, in the order of their numbers, so that of two that are to point to each other only one does.
     *
     * @return the original, or the one it is a duplicate of itself
     * @throws InvalidInput none named, no such ticket
     * @throws RuleBroken {@code ticket.original_invalid}, {@code ticket.duplicate_of_itself}
     */
    public String lock(String number, String named) {
        String wanted = Texts.stripped(named);
        if (wanted == null) {
            throw InvalidInput.of("original", "required");
        }
        String found = resolve(number, wanted);
        Stream.of(number, found).sorted().forEach(tickets::lock);
        return resolve(number, found);
    }

    private String resolve(String number, String wanted) {
        Set<String> passed = new HashSet<>(Set.of(number));
        String at = wanted;
        while (passed.add(at)) {
            Ticket original = readable(at, wanted);
            if (original.status() != TicketStatus.INVALID) {
                return at;
            }
            if (original.ending().duplicateOf() == null) {
                throw new RuleBroken("ticket.original_invalid", at);
            }
            at = original.ending().duplicateOf();
        }
        throw new RuleBroken("ticket.duplicate_of_itself", number);
    }

    private Ticket readable(String number, String wanted) {
        Ticket original = tickets.find(number).orElseThrow(() -> InvalidInput.of("original", "unknown_value", wanted));
        rights.require(original, TicketPermission.READ);
        return original;
    }
}
