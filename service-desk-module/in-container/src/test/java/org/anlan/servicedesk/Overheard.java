package org.anlan.servicedesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.anlan.platform.event.FindingRegistered;
import org.anlan.platform.event.HazardReported;
import org.anlan.platform.event.ModuleEvent;

/** Stands in for the other modules: hears every event, and answers a hazard with a finding. */
@ApplicationScoped
public class Overheard {
    private final List<ModuleEvent> events = new CopyOnWriteArrayList<>();

    private final AtomicBoolean failing = new AtomicBoolean();

    @Inject
    Event<ModuleEvent> answers;

    void hear(@Observes ModuleEvent event) {
        events.add(event);
    }

    void answer(@Observes HazardReported hazard) {
        answers.fire(new FindingRegistered(
                UUID.randomUUID(),
                hazard.at(),
                "YH-" + hazard.sourceNumber(),
                hazard.title(),
                hazard.unitCode(),
                hazard.source(),
                hazard.sourceNumber(),
                hazard.riskNumber(),
                null,
                null,
                null));
        if (failing.getAndSet(false)) {
            throw new IllegalStateException("the finding cannot be stored");
        }
    }

    /** The next hazard is answered, and then its finding fails. */
    void failOnce() {
        failing.set(true);
    }

    <T extends ModuleEvent> List<T> all(Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
