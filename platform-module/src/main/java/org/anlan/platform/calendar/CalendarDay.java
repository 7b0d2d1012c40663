package org.anlan.platform.calendar;

import java.time.LocalDate;

/** One day of a calendar. @param name of the holiday the day belongs to, or null */
public record CalendarDay(LocalDate date, DayKind kind, String name) {}
