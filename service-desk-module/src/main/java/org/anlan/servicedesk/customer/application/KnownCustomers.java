package org.anlan.servicedesk.customer.application;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.anlan.platform.InvalidInput;
import org.anlan.servicedesk.TicketFacts;
import org.anlan.servicedesk.domain.Texts;

/** A ticket names a customer there is, or none. */
@Dependent
public class KnownCustomers {
    @PersistenceContext(unitName = "anlan-service-desk")
    EntityManager em;

    public InvalidInput.Collector check(TicketFacts facts, InvalidInput.Collector broken) {
        String number = Texts.stripped(facts.caller().customerNumber());
        return broken.rejectIf(
                number != null && number.indexOf('\0') < 0 && !exists(number),
                "customerNumber",
                "unknown_value",
                number);
    }

    private boolean exists(String number) {
        return !em.createNativeQuery("select 1 from service_desk.customer where number = ?1")
                .setParameter(1, number)
                .getResultList()
                .isEmpty();
    }
}
