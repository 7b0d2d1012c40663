package org.anlan.platform.idempotency.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.idempotency.Idempotency.Answer;
import org.anlan.platform.idempotency.Idempotency.Outcome;
import org.anlan.platform.idempotency.Idempotency.Ticket;

/** The rows of the keys, each step in the transaction it needs. */
@Stateless
public class IdempotencyKeys {
    static final Duration KEPT = Duration.ofHours(24);
    static final Duration MAY_BE_TAKEN_OVER_AFTER = Duration.ofMinutes(1);
    private static final int LONGEST_KEY = 200;

    @PersistenceContext(unitName = "anlan-platform")
    EntityManager em;

    @Inject
    Clock clock;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Outcome begin(String login, String key, String fingerprint) {
        new InvalidInput.Collector()
                .requireText("Idempotency-Key", key, LONGEST_KEY)
                .throwIfAny();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Ticket ticket = new Ticket(login, key, now);
        forget(login, key, now.minus(KEPT));
        if (insert(ticket, fingerprint)) {
            return new Outcome.Fresh(ticket);
        }
        return known(ticket, fingerprint);
    }

    /** Waits for a simultaneous insert of the same key to end. */
    private boolean insert(Ticket ticket, String fingerprint) {
        return em.createNativeQuery("insert into platform.idempotency_key (login, key, fingerprint, created_at)"
                                + " values (?1, ?2, ?3, ?4) on conflict (login, key) do nothing")
                        .setParameter(1, ticket.login())
                        .setParameter(2, ticket.key())
                        .setParameter(3, fingerprint)
                        .setParameter(4, ticket.takenAt())
                        .executeUpdate()
                == 1;
    }

    private Outcome known(Ticket ticket, String fingerprint) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        "select fingerprint, status, location, body, created_at from platform.idempotency_key"
                                + " where login = ?1 and key = ?2 for update",
                        Tuple.class)
                .setParameter(1, ticket.login())
                .setParameter(2, ticket.key())
                .getResultList();
        if (rows.isEmpty()) {
            return new Outcome.Conflict("idempotency.in_progress");
        }
        Tuple row = rows.get(0);
        if (!fingerprint.equals(row.get("fingerprint"))) {
            return new Outcome.Conflict("idempotency.other_request");
        }
        if (row.get("status") != null) {
            return new Outcome.Replay(new Answer(
                    ((Number) row.get("status")).intValue(),
                    row.get("location", String.class),
                    row.get("body", String.class)));
        }
        boolean abandoned =
                row.get("created_at", Instant.class).isBefore(ticket.takenAt().minus(MAY_BE_TAKEN_OVER_AFTER));
        return abandoned ? takeOver(ticket) : new Outcome.Conflict("idempotency.in_progress");
    }

    private Outcome takeOver(Ticket ticket) {
        em.createNativeQuery("update platform.idempotency_key set created_at = ?3 where login = ?1 and key = ?2")
                .setParameter(1, ticket.login())
                .setParameter(2, ticket.key())
                .setParameter(3, ticket.takenAt())
                .executeUpdate();
        return new Outcome.Fresh(ticket);
    }

    /** In the transaction of the work: a key taken over meanwhile rolls the work back. */
    public void complete(Ticket ticket, Answer answer) {
        int kept = em.createNativeQuery("update platform.idempotency_key set status = ?4, location = ?5, body = ?6"
                        + " where login = ?1 and key = ?2 and created_at = ?3 and status is null")
                .setParameter(1, ticket.login())
                .setParameter(2, ticket.key())
                .setParameter(3, ticket.takenAt())
                .setParameter(4, answer.status())
                .setParameter(5, answer.location())
                .setParameter(6, answer.body())
                .executeUpdate();
        if (kept != 1) {
            throw new RuleBroken("idempotency.taken_over", ticket.key());
        }
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void abandon(Ticket ticket) {
        em.createNativeQuery("delete from platform.idempotency_key"
                        + " where login = ?1 and key = ?2 and created_at = ?3 and status is null")
                .setParameter(1, ticket.login())
                .setParameter(2, ticket.key())
                .setParameter(3, ticket.takenAt())
                .executeUpdate();
    }

    /** @return how many keys were forgotten because they are older than a day */
    public int forgetOld() {
        return em.createNativeQuery("delete from platform.idempotency_key where created_at < ?1")
                .setParameter(1, clock.instant().minus(KEPT))
                .executeUpdate();
    }

    private void forget(String login, String key, Instant before) {
        em.createNativeQuery("delete from platform.idempotency_key where login = ?1 and key = ?2 and created_at < ?3")
                .setParameter(1, login)
                .setParameter(2, key)
                .setParameter(3, before)
                .executeUpdate();
    }
}
