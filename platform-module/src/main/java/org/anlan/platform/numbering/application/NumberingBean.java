package org.anlan.platform.numbering.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.anlan.platform.numbering.NumberFormatSource;
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
    @Any
    Instance<NumberFormatSource> sources;

    @Override
    public String next(String kind) {
        NumberFormat format = new NumberFormat(pattern(kind));
        LocalDate today = zone.dateOf(clock.instant());
        Number counted = (Number) em.createNativeQuery(
                        "insert into platform.number_counter (kind, period, last) values (?1, ?2, 1)"
                                + " on conflict (kind, period) do update set last = number_counter.last + 1 returning last")
                .setParameter(1, kind)
                .setParameter(2, format.period(today))
                .getSingleResult();
        return format.number(today, counted.longValue());
    }

    private String pattern(String kind) {
        return stored(kind).orElseGet(() -> {
            store(kind, shipped(kind));
            return stored(kind).orElseThrow();
        });
    }

    private Optional<String> stored(String kind) {
        List<?> patterns = em.createNativeQuery("select pattern from platform.number_format where kind = ?1")
                .setParameter(1, kind)
                .getResultList();
        return patterns.stream().findFirst().map(String.class::cast);
    }

    private String shipped(String kind) {
        return sources.stream()
                .map(source -> source.formats().get(kind))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no number format for " + kind));
    }

    private void store(String kind, String pattern) {
        em.createNativeQuery("insert into platform.number_format values (?1, ?2) on conflict (kind) do nothing")
                .setParameter(1, kind)
                .setParameter(2, pattern)
                .executeUpdate();
    }
}
