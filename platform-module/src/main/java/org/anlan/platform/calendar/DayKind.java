package org.anlan.platform.calendar;

/** What a day is to a calendar. Holidays and make-up days are dated; the others follow the weekly pattern. */
public enum DayKind {
    WORKDAY,
    WEEKEND,
    /** Off although the weekly pattern may work, such as 国庆节. */
    HOLIDAY,
    /** Worked although the weekly pattern is off: 调休补班. */
    MAKE_UP;

    public boolean isWorked() {
        return this == WORKDAY || this == MAKE_UP;
    }

    public boolean isDated() {
        return this == HOLIDAY || this == MAKE_UP;
    }
}
