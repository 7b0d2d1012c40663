package org.anlan.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The installation's time zone, configuration {@code anlan.zone}, default Asia/Shanghai. */
@ApplicationScoped
public class BusinessZone {

    private ZoneId zone;

    public BusinessZone() {
        Config config = ConfigProvider.getConfig();
        zone = ZoneId.of(config.getOptionalValue("anlan.zone", String.class).orElse("Asia/Shanghai"));
    }

    public ZoneId id() {
        return zone;
    }

    public ZonedDateTime at(Instant instant) {
        return instant.atZone(zone);
    }

    public LocalDate dateOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** The first instant of the day. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
