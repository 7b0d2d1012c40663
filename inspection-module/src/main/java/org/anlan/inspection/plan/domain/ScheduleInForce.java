package org.anlan.inspection.plan.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.anlan.inspection.plan.PlannedDay;
import org.anlan.inspection.plan.Schedule;
import org.anlan.inspection.plan.Window;

/** A schedule and its window from the day on that they count. What is previewed and what is planned both come from it. */
public record ScheduleInForce(Schedule schedule, Window window, LocalDate since) {

    /** Days scheduled between two days, both included; none that is scheduled or rolls before it counts. */
    public List<PlannedDay> days(LocalDate from, LocalDate until, WorkDays calendar, ZoneId zone) {
        LocalDate first = from.isBefore(since) ? since : from;
        DayWindows windows = new DayWindows(window, zone);
        return new Recurrence(schedule)
                .between(first, until, calendar).stream()
                        .filter(day -> !day.effective().isBefore(since))
                        .map(windows::around)
                        .toList();
    }
}
