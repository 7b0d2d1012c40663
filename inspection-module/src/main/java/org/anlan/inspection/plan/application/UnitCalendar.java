package org.anlan.inspection.plan.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.anlan.inspection.plan.domain.WorkDays;
import org.anlan.platform.calendar.Calendars;

/** Gives plans the calendar of their unit. */
@Dependent
public class UnitCalendar {

    @Inject
    Calendars calendars;

    public WorkDays of(String unitCode) {
        String code = calendars.codeOf(unitCode);
        return new WorkDays() {
            @Override
            public boolean isWorkday(LocalDate day) {
                return calendars.isWorkday(code, day);
            }

            @Override
            public boolean hasData(int year) {
                return calendars.hasData(code, year);
            }
        };
    }
}
