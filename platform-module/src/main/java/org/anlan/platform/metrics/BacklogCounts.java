package org.anlan.platform.metrics;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;

/** Counts the backlog by partial indexes. */
@Stateless
public class BacklogCounts {
    private static final String COUNTS = "select"
            + " (select count(*) from platform.outbox where delivered_at is null and dead_at is null) as outbox,"
            + " (select count(*) from platform.outbox where dead_at is not null) as dead,"
            + " (select count(*) from platform.audit_record where tx >= coalesce("
            + "   (select until_tx from platform.audit_seal order by id desc limit 1), xid8 '0')) as unsealed,"
            + " (select count(*) from platform.duty where closed_at is null) as duties";

    @PersistenceContext(unitName = "anlan-platform")
    EntityManager em;

    public Backlog count() {
        Tuple row = (Tuple) em.createNativeQuery(COUNTS, Tuple.class).getSingleResult();
        return new Backlog(number(row, "outbox"), number(row, "dead"), number(row, "unsealed"), number(row, "duties"));
    }

    private static long number(Tuple row, String name) {
        return ((Number) row.get(name)).longValue();
    }
}
