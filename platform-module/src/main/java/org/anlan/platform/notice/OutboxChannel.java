package org.anlan.platform.notice;

import java.io.IOException;
import java.util.UUID;

/**
 * Plug-in: a way out of the database. Messages are put and delivered only while the channel is active. A node that dies
 * between delivering and noting it delivers again after the restart; the receiver tells by the event id.
 */
public interface OutboxChannel {
    /** As in {@link Outbox#put}. */
    String code();

    /** Whether it is configured. */
    boolean isActive();

    /**
     * Delivers one message within some seconds.
     *
     * @param payload JSON
     * @throws IOException when the receiver did not take it: it is tried again later
     */
    void deliver(UUID eventId, String payload) throws IOException;
}
