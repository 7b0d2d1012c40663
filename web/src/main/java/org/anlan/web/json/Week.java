package org.anlan.web.json;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.calendar.WeeklyPattern;
import org.anlan.platform.calendar.WorkInterval;

/** A working week as JSON: the short text {@code MON-FRI=08:30-12:00,13:30-17:30}, or as it is answered. */
public final class Week {
    private static final String FIELD = "weekly";

    private Week() {}

    /**
     * @param json text, or an object with {@code intervals} per day of {@code fromMinute} and {@code untilMinute}; null
     *     stays null
     * @throws InvalidInput at {@code weekly}
     */
    public static WeeklyPattern of(Object json) {
        if (json == null || json instanceof String text && text.isBlank()) {
            return null;
        }
        if (json instanceof String text) {
            return WeeklyPattern.parse(text);
        }
        Map<DayOfWeek, List<WorkInterval>> week = new EnumMap<>(DayOfWeek.class);
        object(object(json).get("intervals")).forEach((day, hours) -> week.put(day(day), hours(hours)));
        return new WeeklyPattern(week);
    }

    private static List<WorkInterval> hours(Object json) {
        if (json instanceof List<?> hours) {
            return hours.stream()
                    .map(Week::object)
                    .map(one -> new WorkInterval(minute(one.get("fromMinute")), minute(one.get("untilMinute"))))
                    .toList();
        }
        throw wrong(json);
    }

    private static DayOfWeek day(Object name) {
        try {
            return DayOfWeek.valueOf(name.toString());
        } catch (IllegalArgumentException none) {
            throw wrong(name);
        }
    }

    private static int minute(Object json) {
        if (json instanceof Number minute && minute.doubleValue() == minute.intValue()) {
            return minute.intValue();
        }
        throw wrong(json);
    }

    private static Map<?, ?> object(Object json) {
        if (json instanceof Map<?, ?> object) {
            return object;
        }
        throw wrong(json);
    }

    private static InvalidInput wrong(Object json) {
        return InvalidInput.of(FIELD, "weekly_pattern", json);
    }
}
