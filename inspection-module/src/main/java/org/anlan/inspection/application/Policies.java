package org.anlan.inspection.application;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Numbers an installation may change: data, not code. */
@Dependent
public class Policies {

    @PersistenceContext(unitName = "anlan-inspection")
    EntityManager em;

    /** Days within which the same item failing at the same place is a repeated finding. */
    public int repeatDays() {
        return value("finding.repeat_days");
    }

    /** Days that plans are planned ahead. */
    public int horizonDays() {
        return value("plan.horizon_days");
    }

    private int value(String key) {
        return ((Number) em.createNativeQuery("select value from inspection.policy where key = ?1")
                        .setParameter(1, key)
                        .getSingleResult())
                .intValue();
    }
}
