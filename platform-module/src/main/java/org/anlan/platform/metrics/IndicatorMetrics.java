package org.anlan.platform.metrics;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.anlan.platform.database.ModuleSchema;
import org.anlan.platform.indicator.Indicator;
import org.anlan.platform.indicator.Indicators;
import org.anlan.platform.indicator.MeasureScope;
import org.anlan.platform.indicator.Measurement;
import org.anlan.platform.indicator.Period;
import org.anlan.platform.time.BusinessZone;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * Every indicator as a gauge: this year so far, the whole organisation. Measured by a timer every five minutes, so that
 * a scrape costs nothing. NaN until it was measured and when there is nothing to measure.
 */
@Startup
@Singleton
@DependsOn("PlatformStartup")
public class IndicatorMetrics {
    private static final Metadata INDICATOR = Metadata.builder()
            .withName("anlan_indicator")
            .withDescription("Indicators of this year so far, the whole organisation, by code")
            .build();

    @Inject
    MetricRegistry registry;

    @Inject
    Indicators indicators;

    @Inject
    @Any
    Instance<ModuleSchema> modules;

    @Inject
    Clock clock;

    @Inject
    BusinessZone zone;

    @Resource
    TimerService timers;

    private final Map<String, Double> latest = new ConcurrentHashMap<>();

    /** The modules that measure may start after this one: their beans are asked for when the application stands. */
    @PostConstruct
    void start() {
        timers.createSingleActionTimer(0, new TimerConfig("indicators", false));
    }

    @Timeout
    void register() {
        for (Indicator indicator : indicators.all()) {
            if (latest.putIfAbsent(indicator.code(), Double.NaN) == null) {
                registry.gauge(INDICATOR, () -> latest.get(indicator.code()), new Tag("code", indicator.code()));
            }
        }
    }

    @Schedule(hour = "*", minute = "*/5", persistent = false, info = "indicators")
    void refresh() {
        register();
        modules.forEach(ModuleSchema::ensureMigrated);
        LocalDate today = zone.dateOf(clock.instant());
        MeasureScope scope = MeasureScope.of(new Period(today.withDayOfYear(1), today));
        for (Indicator indicator : indicators.all()) {
            Measurement measured = indicators.measure(indicator.code(), scope);
            latest.put(
                    indicator.code(),
                    measured.value() == null ? Double.NaN : measured.value().doubleValue());
        }
    }
}
