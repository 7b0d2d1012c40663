package org.anlan.platform.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Door: working weeks, holidays and make-up days, and the arithmetic of working time. Reading is open to everybody
 * signed in; changing needs {@code calendar.edit}. A code that does not exist is refused with
 * {@link org.anlan.platform.NotFound}. Days are those of the business zone. A year without data falls back to the weekly
 * pattern alone, and {@link #missingYears} says so.
 */
public interface Calendars {
    /** Code of the shipped calendar of mainland China. */
    String CHINA = "cn";

    /** Code of the shipped round-the-clock calendar. */
    String ALWAYS = "always";

    /** All calendars, the default first. */
    List<CalendarDetails> all();

    CalendarDetails details(String code);

    /** Every day of the year. @param year 1900 to 2200 */
    List<CalendarDay> days(String code, int year);

    CalendarDay day(String code, LocalDate date);

    boolean isWorkday(String code, LocalDate date);

    /** The working time of the day in order; empty on a day off. */
    List<WorkInterval> workingIntervals(String code, LocalDate date);

    /** The first workday after the date. */
    LocalDate nextWorkday(String code, LocalDate date);

    /** The last workday before the date. */
    LocalDate previousWorkday(String code, LocalDate date);

    /** The {@code count}th workday after the date (before it when negative); the date itself for 0. */
    LocalDate plusWorkdays(String code, LocalDate date, int count);

    /** Whether the calendar knows the holidays of the year, or does not need to. */
    boolean hasData(String code, int year);

    /** This year, and from December on the next one, of calendars that follow holidays but lack them. */
    List<MissingYear> missingYears();

    /** Whole working minutes from one instant to the other, negative when the second is earlier; seconds are counted. */
    long workingMinutesBetween(String code, Instant from, Instant until);

    /**
     * The earliest instant by which so many minutes have been worked since: 120 minutes from 16:30 with work until 17:30
     * end at 09:30 of the next workday, 60 minutes end at 17:30.
     *
     * @param minutes 0 or more; 0 gives the instant itself
     */
    Instant plusWorkingMinutes(String code, Instant from, long minutes);

    /** Many questions to one calendar at one look-up. */
    WorkingTime workingTime(String code);

    /** Code of the calendar of a unit: its own, else that of the nearest unit above, else the default. */
    String codeOf(String unitCode);

    /** @throws org.anlan.platform.RuleBroken {@code calendar.exists} */
    void register(SaveCalendar calendar);

    /** @throws org.anlan.platform.RuleBroken {@code calendar.default_needed} when the default would be no more */
    void change(SaveCalendar calendar);

    /** Makes the day a holiday or a make-up day. @param kind HOLIDAY or MAKE_UP @param name 1 to 60 characters */
    void setDay(String code, long expectedVersion, CalendarDay day);

    /** Lets the day follow the weekly pattern again. */
    void clearDay(String code, long expectedVersion, LocalDate date);

    /**
     * Replaces the dated days of a year by those of a holiday file (the format of NateScarlet/holiday-cn).
     *
     * @return the year
     */
    int importYear(String code, long expectedVersion, String json);

    /** Chooses the calendar of a unit and of those below it that have none; null gives the choice back. */
    void assign(String unitCode, String calendarCode);
}
