package org.anlan.inspection.plan;

/** Which days of a cycle an inspection is scheduled on. */
public enum DayRule {
    /** The day the anchor steps to; the end of the month where the month is shorter. */
    ANCHOR_DAY,
    /** Every day of a daily cycle. */
    EVERY_DAY,
    /** Those days of a daily cycle that are worked, make-up days included. */
    WORKDAYS,
    /** Given weekdays of a weekly cycle. */
    WEEKDAYS,
    /** The n-th or last such weekday of the month. */
    NTH_WEEKDAY
}
