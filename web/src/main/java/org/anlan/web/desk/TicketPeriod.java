package org.anlan.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.anlan.platform.time.BusinessZone;

/** When the listed tickets were received, by their age or by a month. */
@RequestScoped
public class TicketPeriod {

    @Inject
    BusinessZone zone;

    @Inject
    Clock clock;

    /** The age, else the month, else no bounds. */
    public Range of(TicketAge age, YearMonth month) {
        if (age != null) {
            return new Range(age.earliest(clock.instant()), age.latest(clock.instant()));
        }
        return month == null
                ? new Range(null, null)
                : new Range(startOf(month.atDay(1)), startOf(month.plusMonths(1).atDay(1)));
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone.id()).toInstant();
    }

    /** @param earliest included @param latest not included; null for no bound */
    public record Range(Instant earliest, Instant latest) {}
}
