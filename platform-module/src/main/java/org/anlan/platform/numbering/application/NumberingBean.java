package org.anlan.platform.numbering.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import org.anlan.platform.numbering.Numbering;
import org.anlan.platform.time.BusinessZone;

/** Takes numbers from counters in the database; a counter stays locked until the caller's transaction ends. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class NumberingBean implements Numbering {

    @PersistenceContext(unitName = "anlan-platform")
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    BusinessZone zone;

    @Inject
    NumberFormats formats;

    @Override
    public String next(String kind) {
        NumberFormat format = formats.of(kind);
        LocalDate today = zone.dateOf(clock.instant());
        Number counted = (Number) em.createNativeQuery(
                        "insert into platform.number_counter (kind, period, last) values (?1, ?2, 1)"
                                + " on conflict (kind, period) do update set last = number_counter.last + 1 returning last")
                .setParameter(1, kind)
                .setParameter(2, format.period(today))
                .getSingleResult();
        return format.number(today, counted.longValue());
    }
}
