package org.anlan.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.eclipse.microprofile.config.ConfigProvider;

/** Instants as people of this installation read them: {@code 2026-11-22 09:30} in the business zone. */
@Named("times")
@ApplicationScoped
public class BusinessTime {

    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private final ZoneId zone = ZoneId.of(ConfigProvider.getConfig()
            .getOptionalValue("anlan.zone", String.class)
            .orElse("Asia/Shanghai"));

    public String exact(Instant instant) {
        return instant == null ? "" : EXACT.format(instant.atZone(zone));
    }

    public String date(Instant instant) {
        return instant == null ? "" : instant.atZone(zone).toLocalDate().toString();
    }

    public LocalDate today(Instant now) {
        return now.atZone(zone).toLocalDate();
    }

    public ZoneId getZone() {
        return zone;
    }
}
