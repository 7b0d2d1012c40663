package org.anlan.inspection.plan.domain;

import java.time.LocalDate;

/** The calendar of a unit as a schedule needs it. */
public interface WorkDays {

    /** Whether the day is worked, make-up days included; by the weekly pattern alone in a year without data. */
    boolean isWorkday(LocalDate day);

    boolean hasData(int year);
}
