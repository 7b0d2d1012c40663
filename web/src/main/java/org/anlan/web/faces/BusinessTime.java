package org.anlan.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.anlan.platform.time.BusinessZone;

/** Instants as people of this installation read them: {@code 2026-11-22 09:30} in the business zone. */
@Named("times")
@ApplicationScoped
public class BusinessTime {

    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private BusinessZone zone;

    protected BusinessTime() {}

    @Inject
    public BusinessTime(BusinessZone zone) {
        this.zone = zone;
    }

    public String exact(Instant instant) {
        return instant == null ? "" : EXACT.format(zone.at(instant));
    }

    /** A deadline: the day alone when it ends with that day. */
    public String deadline(Instant instant) {
        return instant == null
                ? ""
                : zone.dayEndingAt(instant).map(LocalDate::toString).orElseGet(() -> exact(instant));
    }

    /** The day that ends at this instant. */
    public Optional<LocalDate> dayEndingAt(Instant instant) {
        return zone.dayEndingAt(instant);
    }

    public String date(Instant instant) {
        return instant == null ? "" : zone.dateOf(instant).toString();
    }

    public LocalDate today(Instant now) {
        return zone.dateOf(now);
    }

    public ZoneId getZone() {
        return zone.id();
    }
}
