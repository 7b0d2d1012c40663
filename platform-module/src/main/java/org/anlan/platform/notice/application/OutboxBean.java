package org.anlan.platform.notice.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.anlan.platform.json.Json;
import org.anlan.platform.notice.Outbox;

/** Takes messages into the sender's transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OutboxBean implements Outbox {

    @PersistenceContext(unitName = "anlan-platform")
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    OutboxChannels channels;

    @Override
    public void put(UUID eventId, String channel, Map<String, ?> payload) {
        if (!channels.active().containsKey(channel)) {
            return;
        }
        em.createNativeQuery("insert into platform.outbox (event_id, channel, payload, created_at, available_at)"
                        + " values (?1, ?2, cast(?3 as jsonb), ?4, ?4) on conflict (event_id, channel) do nothing")
                .setParameter(1, eventId)
                .setParameter(2, channel)
                .setParameter(3, Json.write(payload))
                .setParameter(4, clock.instant())
                .executeUpdate();
    }
}
