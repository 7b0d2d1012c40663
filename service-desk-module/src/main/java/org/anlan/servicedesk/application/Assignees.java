package org.anlan.servicedesk.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotFound;
import org.anlan.platform.access.CallerContext;
import org.anlan.platform.access.Holders;
import org.anlan.platform.people.People;
import org.anlan.platform.people.PersonDetails;
import org.anlan.platform.people.PersonStatus;
import org.anlan.platform.people.UnitKind;
import org.anlan.platform.people.UnitRow;
import org.anlan.platform.people.Units;
import org.anlan.servicedesk.TicketPermission;
import org.anlan.servicedesk.domain.Texts;

/** Whom a ticket can be sent to: workers, people of the desk, a unit with workers, a supplier. */
@Dependent
class Assignees {
    @Inject
    People people;

    @Inject
    Units units;

    @Inject
    Holders holders;

    @Inject
    CallerContext context;

    /** @throws InvalidInput nobody named, no such active person or unit, or nobody who may work on tickets */
    Chosen choose(String login, String unitCode) {
        String who = Texts.stripped(login);
        String where = Texts.stripped(unitCode);
        if (who == null && where == null) {
            throw InvalidInput.of("assignee", "required");
        }
        if (who == null) {
            requireWorkers(where);
            return new Chosen(null, where);
        }
        String unit = unitOf(who);
        if (!holders.holds(who, TicketPermission.WORK) && !holders.holds(who, TicketPermission.REGISTER)) {
            throw InvalidInput.of("assignee", "cannot_work", who);
        }
        return new Chosen(who, unit);
    }

    private void requireWorkers(String unitCode) {
        UnitRow unit =
                units.findActive(unitCode).orElseThrow(() -> InvalidInput.of("unitCode", "unknown_value", unitCode));
        boolean works = unit.kind() == UnitKind.SUPPLIER
                || holders.units(TicketPermission.WORK).contains(unitCode);
        if (!works) {
            throw InvalidInput.of("unitCode", "nobody_works", unit.name());
        }
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
