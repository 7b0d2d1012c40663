package org.anlan.inspection.plan.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Spring festival 2026: 15 to 23 February off, 14 and 28 February worked. */
final class Calendar2026 implements WorkDays {

    static final WorkDays SPRING = new Calendar2026();
    private static final Set<LocalDate> MADE_UP = Set.of(LocalDate.of(2026, 2, 14), LocalDate.of(2026, 2, 28));

    @Override
    public boolean isWorkday(LocalDate day) {
        boolean festival = !day.isBefore(LocalDate.of(2026, 2, 15)) && !day.isAfter(LocalDate.of(2026, 2, 23));
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return MADE_UP.contains(day) || !festival && !weekend;
    }

    @Override
    public boolean hasData(int year) {
        return year == 2026;
    }
}
