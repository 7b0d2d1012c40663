package org.anlan.servicedesk.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotFound;
import org.anlan.platform.access.CallerContext;
import org.anlan.platform.people.People;
import org.anlan.platform.people.PersonDetails;
import org.anlan.platform.people.PersonStatus;
import org.anlan.platform.people.Units;
import org.anlan.servicedesk.TicketPermission;
import org.anlan.servicedesk.domain.Texts;

/** Whom a ticket can be sent to, and which other ticket it can point to. */
@Dependent
class Assignees {
    @Inject
    People people;

    @Inject
    Units units;

    @Inject
    CallerContext context;

    @Inject
    TicketRepository tickets;

    @Inject
    TicketRights rights;

    /** @throws InvalidInput nobody named, no such active person, no such active unit */
    Chosen choose(String login, String unitCode) {
        String who = Texts.stripped(login);
        String where = Texts.stripped(unitCode);
        if (who == null && where == null) {
            throw InvalidInput.of("assignee", "required");
        }
        if (who == null) {
            boolean known = units.find(where).filter(unit -> unit.active()).isPresent();
            if (!known) {
                throw InvalidInput.of("unitCode", "unknown_value", where);
            }
            return new Chosen(null, where);
        }
        return new Chosen(who, unitOf(who));
    }

    String requireOther(String number, String original) {
        if (Texts.stripped(original) == null) {
            throw InvalidInput.of("original", "required");
        }
        if (!number.equals(original.strip())) {
            rights.require(
                    tickets.find(original.strip())
                            .orElseThrow(() -> InvalidInput.of("original", "unknown_value", original)),
                    TicketPermission.READ);
        }
        return original.strip();
    }

    /** The dispatcher need not be allowed to read persons: only the unit is taken, and that the person is there. */
    private String unitOf(String login) {
        try {
            PersonDetails person = context.asSystem(() -> people.details(login));
            if (person.status() != PersonStatus.ACTIVE) {
                throw InvalidInput.of("assignee", "unknown_value", login);
            }
            return person.unitCode();
        } catch (NotFound unknown) {
            throw InvalidInput.of("assignee", "unknown_value", login);
        }
    }

    /** @param login null: whoever of the unit takes it */
    record Chosen(String login, String unitCode) {}
}
