package org.anlan.platform.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.anlan.platform.notice.application.OutboxDelivery;
import org.anlan.testing.InContainer;
import org.junit.jupiter.api.Test;

class OutboxIT extends InContainer {
    private static final String CHANNEL = "recording";

    @Inject
    Outbox outbox;

    @Inject
    OutboxDelivery delivery;

    @Inject
    RecordingChannel channel;

    @Test
    void many_workers_deliver_every_message_once() {
        List<UUID> events = Stream.generate(UUID::randomUUID).limit(40).toList();
        bed.inTransaction(() -> events.forEach(event -> outbox.put(event, CHANNEL, Map.of("n", 1))));
        bed.inParallel(6, this::deliverAll);
        assertThat(events).allSatisfy(event -> {
            assertThat(channel.deliveries(event)).isEqualTo(1);
            assertThat(bed.database().value("select delivered_at from platform.outbox where event_id = ?", event))
                    .isNotNull();
        });
    }

    @Test
    void the_same_event_is_kept_once_and_a_channel_that_is_not_configured_takes_nothing() {
        UUID event = UUID.randomUUID();
        bed.inTransaction(() -> {
            outbox.put(event, CHANNEL, Map.of("n", 1));
            outbox.put(event, CHANNEL, Map.of("n", 1));
            outbox.put(event, "webhook", Map.of("n", 1));
        });
        assertThat(bed.database().column("select channel from platform.outbox where event_id = ?", event))
                .containsExactly(CHANNEL);
    }

    @Test
    void a_refused_message_waits_and_is_given_up_after_ten_attempts() {
        UUID event = UUID.randomUUID();
        bed.inTransaction(() -> outbox.put(event, CHANNEL, Map.of("please", "refuse")));
        bed.inParallel(1, this::deliverAll);
        assertThat(bed.database()
                        .number(
                                "select attempts from platform.outbox where event_id = ? and available_at >"
                                        + " now() + interval '20 s' and last_error like '%refused%'",
                                event)
                        .intValue())
                .isEqualTo(1);
        bed.database()
                .execute("update platform.outbox set attempts = 9, available_at = now() where event_id = ?", event);
        bed.inParallel(1, this::deliverAll);
        assertThat(bed.database().value("select dead_at from platform.outbox where event_id = ?", event))
                .isNotNull();
        assertThat(channel.deliveries(event)).isZero();
    }

    private boolean deliverAll() {
        while (delivery.deliverNext()) {
            Thread.yield();
        }
        return true;
    }
}
