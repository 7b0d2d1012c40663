package org.anlan.platform.notice.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.anlan.platform.log.RequestLog;
import org.anlan.platform.notice.OutboxChannel;

/**
 * Delivers one message per transaction. The row stays locked while it is under way, so no other node takes it; delivery
 * and its note commit together.
 */
@Stateless
public class OutboxDelivery {
    private static final Logger LOG = RequestLog.of(OutboxDelivery.class);
    private static final int LONGEST_ERROR = 500;

    @PersistenceContext(unitName = "anlan-platform")
    EntityManager em;

    @Inject
    OutboxChannels channels;

    @Inject
    Clock clock;

    /** @return whether there was a message to deliver */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean deliverNext() {
        Map<String, OutboxChannel> active = channels.active();
        Optional<Tuple> due = active.isEmpty() ? Optional.empty() : claim(active);
        due.ifPresent(message -> deliver(message, active.get(message.get("channel", String.class))));
        return due.isPresent();
    }

    @SuppressWarnings("unchecked")
    private Optional<Tuple> claim(Map<String, OutboxChannel> active) {
        List<Tuple> rows = em.createNativeQuery(
                        "select id, event_id, channel, cast(payload as text) as payload, attempts"
                                + " from platform.outbox where delivered_at is null and dead_at is null"
                                + " and available_at <= :now and channel = any(string_to_array(:channels, ' '))"
                                + " order by available_at, id limit 1 for update skip locked",
                        Tuple.class)
                .setParameter("now", clock.instant())
                .setParameter("channels", String.join(" ", active.keySet()))
                .getResultList();
        return rows.stream().findFirst();
    }

    private void deliver(Tuple message, OutboxChannel channel) {
        long id = ((Number) message.get("id")).longValue();
        int attempts = ((Number) message.get("attempts")).intValue() + 1;
        try {
            channel.deliver(message.get("event_id", UUID.class), message.get("payload", String.class));
            note(id, attempts, clock.instant(), null, null, null);
        } catch (IOException | RuntimeException notTaken) {
            failed(id, attempts, String.valueOf(notTaken));
        }
    }

    private void failed(long id, int attempts, String error) {
        Instant now = clock.instant();
        boolean dead = RetryPolicy.isHopeless(attempts);
        String kept = error.substring(0, Math.min(LONGEST_ERROR, error.length()));
        note(id, attempts, null, dead ? now : null, now.plus(RetryPolicy.pauseAfter(attempts)), kept);
        LOG.log(dead ? Level.WARNING : Level.INFO, "outbox message {0}, attempt {1}: {2}", new Object[] {
            Long.toString(id), attempts, kept
        });
    }

    private void note(long id, int attempts, Instant delivered, Instant dead, Instant again, String error) {
        em.createNativeQuery("update platform.outbox set attempts = :attempts, delivered_at = :delivered,"
                        + " dead_at = :dead, available_at = coalesce(:again, available_at), last_error = :error"
                        + " where id = :id")
                .setParameter("attempts", attempts)
                .setParameter("delivered", delivered)
                .setParameter("dead", dead)
                .setParameter("again", again)
                .setParameter("error", error)
                .setParameter("id", id)
                .executeUpdate();
    }
}
