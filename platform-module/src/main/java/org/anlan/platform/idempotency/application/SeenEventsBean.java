package org.anlan.platform.idempotency.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.anlan.platform.event.ModuleEvent;
import org.anlan.platform.idempotency.SeenEvents;

/** Remembers by a unique key: of two transactions with one event the second waits for the first. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SeenEventsBean implements SeenEvents {

    @PersistenceContext(unitName = "anlan-platform")
    EntityManager em;

    @Override
    public boolean isNew(String reaction, ModuleEvent event) {
        return em.createNativeQuery("insert into platform.event_seen (reaction, event_id) values (?1, ?2)"
                                + " on conflict do nothing")
                        .setParameter(1, reaction)
                        .setParameter(2, event.eventId())
                        .executeUpdate()
                == 1;
    }
}
