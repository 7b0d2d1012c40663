package org.anlan.platform.metrics;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;

/**
 * Gauges of what waits. Counted every 15 seconds by a timer, so that scrapers, however many, cost the database nothing
 * and a scrape never waits for it.
 */
@Startup
@Singleton
@DependsOn("PlatformStartup")
public class BacklogMetrics {
    @Inject
    MetricRegistry registry;

    @Inject
    BacklogCounts counts;

    private volatile Backlog latest = Backlog.NONE;

    @PostConstruct
    void start() {
        refresh();
        gauge("anlan_outbox_backlog", "Messages not delivered yet", Backlog::outbox);
        gauge("anlan_outbox_dead_letters", "Messages given up", Backlog::deadLetters);
        gauge("anlan_audit_unsealed", "Audit records no seal covers yet", Backlog::unsealed);
        gauge("anlan_duties_open", "Open duties of all persons", Backlog::duties);
    }

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false, info = "metrics")
    void refresh() {
        latest = counts.count();
    }

    private void gauge(String name, String description, ToLongFunction<Backlog> value) {
        Metadata metadata =
                Metadata.builder().withName(name).withDescription(description).build();
        registry.gauge(metadata, () -> value.applyAsLong(latest));
    }
}
