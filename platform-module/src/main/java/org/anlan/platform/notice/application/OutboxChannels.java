package org.anlan.platform.notice.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.anlan.platform.notice.OutboxChannel;

/** The channels of all modules that are configured. */
@Dependent
class OutboxChannels {
    @Inject
    @Any
    Instance<OutboxChannel> channels;

    Map<String, OutboxChannel> active() {
        return channels.stream()
                .filter(OutboxChannel::isActive)
                .collect(Collectors.toMap(OutboxChannel::code, channel -> channel));
    }
}
