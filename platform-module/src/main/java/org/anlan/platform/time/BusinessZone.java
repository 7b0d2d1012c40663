package org.anlan.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
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

    /** The day that ends at this instant; nothing when it lies within a day. What is due on a day is due at its end. */
    public Optional<LocalDate> dayEndingAt(Instant instant) {
        LocalDate day = dateOf(instant);
        return instant.equals(startOf(day)) ? Optional.of(day.minusDays(1)) : Optional.empty();
    }

    /** A deadline as an instant of the day it belongs to: the end of a day is its last second. */
    public Instant withinItsDay(Instant deadline) {
        return dayEndingAt(deadline).isPresent() ? deadline.minusSeconds(1) : deadline;
    }
}
