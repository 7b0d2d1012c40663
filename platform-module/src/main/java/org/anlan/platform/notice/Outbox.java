package org.anlan.platform.notice;

import java.util.Map;
import java.util.UUID;

/**
 * Door: messages that leave the database (mail, webhooks). Written in the sender's transaction, delivered afterwards by
 * any node, retried with back-off, kept as dead letters at last. The same event id and channel is stored once; a
 * channel that is not configured takes nothing.
 */
public interface Outbox {
    void put(UUID eventId, String channel, Map<String, ?> payload);
}
