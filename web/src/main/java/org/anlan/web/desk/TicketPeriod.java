package org.anlan.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.anlan.platform.time.BusinessZone;
import org.anlan.web.faces.ListState;

/** When the listed tickets were received: {@code age} or {@code month} of the URL; what is none counts as not set. */
@RequestScoped
public class TicketPeriod {

    @Inject
    ListState list;

    @Inject
    BusinessZone zone;

    @Inject
    Clock clock;

    /** Included; null for no bound. */
    public Instant earliest() {
        TicketAge age = list.get("age", TicketAge.class);
        if (age != null) {
            return age.earliest(clock.instant());
        }
        return month() == null ? null : startOf(month().atDay(1));
    }

    /** Not included; null for no bound. */
    public Instant latest() {
        TicketAge age = list.get("age", TicketAge.class);
        if (age != null) {
            return age.latest(clock.instant());
        }
        return month() == null ? null : startOf(month().plusMonths(1).atDay(1));
    }

    private YearMonth month() {
        String text = list.get("month");
        return text != null && text.matches("\\d{4}-(0[1-9]|1[0-2])") ? YearMonth.parse(text) : null;
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone.id()).toInstant();
    }
}
