package org.anlan.platform.indicator;

import java.time.LocalDate;
import org.anlan.platform.InvalidInput;

/** Days of the business zone, both included. */
public record Period(LocalDate from, LocalDate until) {

    public Period {
        new InvalidInput.Collector()
                .rejectIf(from == null, "from", "required")
                .rejectIf(until == null, "until", "required")
                .rejectIf(from != null && until != null && until.isBefore(from), "until", "before_start", from)
                .throwIfAny();
    }

    public static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
