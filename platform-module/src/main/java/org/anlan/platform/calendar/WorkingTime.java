package org.anlan.platform.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The arithmetic of one calendar as it stood when it was asked for; immutable, for many questions at one look-up. */
public interface WorkingTime {

    CalendarDay day(LocalDate date);

    /** The working time of the day in order; empty on a day off. */
    List<WorkInterval> intervals(LocalDate date);

    /** Whole working minutes; negative when {@code until} is earlier. */
    long minutesBetween(Instant from, Instant until);

    /** The earliest instant by which so many minutes have been worked since; 0 gives the instant itself. */
    Instant plusMinutes(Instant from, long minutes);
}
