package org.anlan.platform.calendar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anlan.platform.InvalidInput;

/**
 * A stretch of working time within one day, such as 08:30-12:00. A night shift is two intervals: until 24:00, and from
 * 00:00 of the next day.
 *
 * @param fromMinute minute of the day at which work begins, 0 to 1439
 * @param untilMinute first minute that is no longer worked, 1 to 1440
 */
public record WorkInterval(int fromMinute, int untilMinute) {
    public static final int DAY = 24 * 60;

    private static final Pattern TEXT = Pattern.compile("(\\d{1,2}):(\\d{2})\\s*[-–~至]\\s*(\\d{1,2}):(\\d{2})");

    public WorkInterval {
        if (fromMinute < 0 || untilMinute > DAY || fromMinute >= untilMinute) {
            throw InvalidInput.of("weekly", "interval", text(fromMinute, untilMinute));
        }
    }

    /** @param text {@code 08:30-12:00}; the day ends at {@code 24:00} */
    public static WorkInterval parse(String text) {
        Matcher m = TEXT.matcher(text.strip());
        if (!m.matches() || Integer.parseInt(m.group(2)) > 59 || Integer.parseInt(m.group(4)) > 59) {
            throw InvalidInput.of("weekly", "interval", text);
        }
        return new WorkInterval(minute(m.group(1), m.group(2)), minute(m.group(3), m.group(4)));
    }

    public int minutes() {
        return untilMinute - fromMinute;
    }

    boolean overlaps(WorkInterval other) {
        return fromMinute < other.untilMinute && other.fromMinute < untilMinute;
    }

    private static int minute(String hours, String minutes) {
        return Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
    }

    private static String text(int from, int until) {
        return "%02d:%02d-%02d:%02d".formatted(from / 60, from % 60, until / 60, until % 60);
    }

    @Override
    public String toString() {
        return text(fromMinute, untilMinute);
    }
}
