package org.anlan.platform.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** A channel for tests that remembers what it was given and refuses what asks for it. */
@ApplicationScoped
public class RecordingChannel implements OutboxChannel {
    private final List<UUID> delivered = new CopyOnWriteArrayList<>();

    @Override
    public String code() {
        return "recording";
    }

    @Override
    public boolean isActive() {
        return true;
    }

    @Override
    public void deliver(UUID eventId, String payload) throws IOException {
        if (payload.contains("refuse")) {
            throw new IOException("refused");
        }
        delivered.add(eventId);
    }

    public long deliveries(UUID eventId) {
        return delivered.stream().filter(eventId::equals).count();
    }
}
