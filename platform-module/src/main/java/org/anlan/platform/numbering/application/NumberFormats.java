package org.anlan.platform.numbering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.anlan.platform.numbering.NumberFormatSource;

/**
 * The stored formats, each looked up at most once in a quarter of a minute: a changed one counts on every node after
 * that. Numbers stay unique meanwhile, since the counter is the same.
 */
@ApplicationScoped
public class NumberFormats {
    private static final Duration KEPT = Duration.ofSeconds(15);

    private final Map<String, Known> known = new ConcurrentHashMap<>();

    @PersistenceContext(unitName = "anlan-platform")
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<NumberFormatSource> sources;

    /** Stores the shipped format when the kind takes its first number. */
    NumberFormat of(String kind) {
        Instant now = clock.instant();
        Known last = known.get(kind);
        if (last == null || !now.isBefore(last.until) || now.isBefore(last.until.minus(KEPT))) {
            last = new Known(new NumberFormat(pattern(kind)), now.plus(KEPT));
            known.put(kind, last);
        }
        return last.format;
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

    private record Known(NumberFormat format, Instant until) {}
}
