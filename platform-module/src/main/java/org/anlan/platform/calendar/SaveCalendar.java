package org.anlan.platform.calendar;

/**
 * Registers or changes a calendar.
 *
 * @param code lower-case letters, digits, dash; 1 to 40; never changes
 * @param expectedVersion version the user saw; ignored when new
 * @param name 1 to 60 characters
 * @param byDefault true makes it the default instead of the former one
 */
public record SaveCalendar(
        String code,
        long expectedVersion,
        String name,
        String nameEn,
        WeeklyPattern weekly,
        boolean followsHolidays,
        boolean byDefault) {}
