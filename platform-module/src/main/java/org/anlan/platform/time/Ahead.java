package org.anlan.platform.time;

import java.time.LocalDate;
import org.anlan.platform.InvalidInput;

/** Dates that are still to come: from today on, and no further ahead than anybody plans. */
public final class Ahead {

    public static final int YEARS = 10;

    private Ahead() {}

    /** Says at the field when the date is past or out of reach; a missing date is somebody else's matter. */
    public static void check(InvalidInput.Collector errors, String field, LocalDate date, LocalDate today) {
        if (date != null) {
            LocalDate last = today.plusYears(YEARS);
            errors.rejectIf(date.isBefore(today), field, "in_the_past", today)
                    .rejectIf(date.isAfter(last), field, "out_of_range", today, last);
        }
    }
}
