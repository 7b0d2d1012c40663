package org.anlan.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.Timer;

/** How long pages and the REST API take to answer, and how often they fail, for {@code /metrics?scope=application}. */
@ApplicationScoped
class RequestTimes {

    private static final Metadata REQUESTS = Metadata.builder()
            .withName("anlan_requests")
            // as they are measured; servers tell seconds
            .withUnit(MetricUnits.NANOSECONDS)
            .withDescription("Time to answer requests, by kind (page, api) and outcome (ok, refused, failed)")
            .build();

    private final Map<String, Timer> timers = new ConcurrentHashMap<>();

    @Inject
    MetricRegistry registry;

    void record(HttpServletRequest request, HttpServletResponse response, long nanos) {
        if (!Paths.isStatic(request)) {
            timer(Paths.isApi(request) ? "api" : "page", outcome(response.getStatus()))
                    .update(Duration.ofNanos(nanos));
        }
    }

    private Timer timer(String kind, String outcome) {
        return timers.computeIfAbsent(
                kind + ' ' + outcome,
                both -> registry.timer(REQUESTS, new Tag("kind", kind), new Tag("outcome", outcome)));
    }

    private static String outcome(int status) {
        if (status < HttpServletResponse.SC_BAD_REQUEST) {
            return "ok";
        }
        return status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? "refused" : "failed";
    }
}
