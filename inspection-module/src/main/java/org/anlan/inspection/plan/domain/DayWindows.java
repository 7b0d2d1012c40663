package org.anlan.inspection.plan.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import org.anlan.inspection.plan.PlannedDay;
import org.anlan.inspection.plan.Window;

/** Turns a day of a schedule into the instants at which it opens, is late and is missed. */
public final class DayWindows {

    private final Window window;
    private final ZoneId zone;

    public DayWindows(Window window, ZoneId zone) {
        this.window = window;
        this.zone = zone;
    }

    public PlannedDay around(Recurrence.Day day) {
        LocalDate on = day.effective();
        return new PlannedDay(
                day.scheduled(),
                on,
                on.minusDays(window.opensBefore()).atStartOfDay(zone).toInstant(),
                on.plusDays(window.dueAfter() + 1L).atStartOfDay(zone).toInstant(),
                on.plusDays(window.missedAfter() + 1L).atStartOfDay(zone).toInstant());
    }
}
