package org.anlan.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.time.BusinessZone;

/** The days of a filter as instants of the business zone; both days are included. */
@ApplicationScoped
public class AuditDays {

    @Inject
    BusinessZone zone;

    /** @return null when absent @throws InvalidInput when it is no date */
    public Instant first(String name, String text) {
        return text == null ? null : zone.startOf(date(name, text));
    }

    /** The first instant after the day. */
    public Instant afterLast(String name, String text) {
        return text == null ? null : zone.startOf(date(name, text).plusDays(1));
    }

    private static LocalDate date(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            throw InvalidInput.of(name, "not_a_date", text);
        }
    }
}
