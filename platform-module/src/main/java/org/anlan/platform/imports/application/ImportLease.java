package org.anlan.platform.imports.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Which node works on an import. A lease runs out when its node dies; then another one takes the import over and goes on
 * where the last transaction ended. Every step renews the lease first, so a node that was only slow notices.
 */
@Dependent
class ImportLease {

    static final Duration TERM = Duration.ofMinutes(2);
    /** An import that brings down every node that takes it is given up. */
    static final int MOST_CLAIMS = 5;

    private static final String ACTIVE = "status in ('READING', 'CHECKING', 'IMPORTING', 'UNDOING')";

    @PersistenceContext(unitName = "anlan-platform")
    EntityManager em;

    @Inject
    Clock clock;

    /** @return whether the import is ours now */
    boolean claim(long id, String token) {
        Instant now = clock.instant();
        return em.createNativeQuery("update platform.import_job set claimed_by = ?2, claimed_until = ?3,"
                                + " claims = claims + 1 where id = ?1 and " + ACTIVE
                                + " and (claimed_until is null or claimed_until < ?4)")
                        .setParameter(1, id)
                        .setParameter(2, token)
                        .setParameter(3, now.plus(TERM))
                        .setParameter(4, now)
                        .executeUpdate()
                == 1;
    }

    boolean claimedTooOften(long id) {
        Integer claims =
                (Integer) em.createNativeQuery("select claims from platform.import_job where id = ?1", Integer.class)
                        .setParameter(1, id)
                        .getSingleResult();
        return claims > MOST_CLAIMS;
    }

    /** @param done rows that this transaction finishes; @throws LeaseLost when another node has taken over */
    void renew(long id, String token, int done) {
        int renewed = em.createNativeQuery("update platform.import_job set claimed_until = ?3,"
                        + " progress = progress + ?4 where id = ?1 and claimed_by = ?2")
                .setParameter(1, id)
                .setParameter(2, token)
                .setParameter(3, clock.instant().plus(TERM))
                .setParameter(4, done)
                .executeUpdate();
        if (renewed == 0) {
            throw new LeaseLost(id);
        }
    }

    void release(long id, String token) {
        em.createNativeQuery("update platform.import_job set claimed_by = null, claimed_until = null, claims = 0"
                        + " where id = ?1 and claimed_by = ?2")
                .setParameter(1, id)
                .setParameter(2, token)
                .executeUpdate();
    }

    /** Imports somebody should be working on and nobody is. */
    @SuppressWarnings("unchecked")
    List<Long> abandoned() {
        return em.createNativeQuery(
                        "select id from platform.import_job where " + ACTIVE
                                + " and (claimed_until is null or claimed_until < ?1) order by id limit 20",
                        Long.class)
                .setParameter(1, clock.instant())
                .getResultList();
    }
}
