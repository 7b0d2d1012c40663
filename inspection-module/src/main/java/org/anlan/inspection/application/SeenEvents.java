package org.anlan.inspection.application;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.anlan.platform.event.ModuleEvent;

/** Makes reactions idempotent: an event told twice has one effect. */
@Dependent
public class SeenEvents {

    @PersistenceContext(unitName = "anlan-inspection")
    EntityManager em;

    /** @return whether the event is new; from then on it is seen */
    public boolean isNew(ModuleEvent event) {
        return em.createNativeQuery("insert into inspection.event_seen (event_id) values (?1) on conflict do nothing")
                        .setParameter(1, event.eventId())
                        .executeUpdate()
                == 1;
    }
}
