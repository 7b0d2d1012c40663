package org.anlan.platform.calendar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anlan.platform.InvalidInput;

/**
 * The working time of an ordinary week: per weekday its intervals in order, none on a day off. A break is the gap
 * between two intervals. At least one day has working time, so that every deadline can be reached.
 */
public record WeeklyPattern(Map<DayOfWeek, List<WorkInterval>> intervals) {
    public WeeklyPattern {
        EnumMap<DayOfWeek, List<WorkInterval>> ordered = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            ordered.put(day, ordered(day, intervals.getOrDefault(day, List.of())));
        }
        if (ordered.values().stream().allMatch(List::isEmpty)) {
            throw InvalidInput.of("weekly", "no_working_time");
        }
        intervals = Map.copyOf(ordered);
    }

    /** Monday to Friday 08:30-12:00 and 13:30-17:30. */
    public static WeeklyPattern officeHours() {
        return parse("MON-FRI=08:30-12:00,13:30-17:30");
    }

    /** Round the clock, every day. */
    public static WeeklyPattern always() {
        return parse("MON-SUN=00:00-24:00");
    }

    /** @param text {@code MON-FRI=08:30-12:00,13:30-17:30;SAT=09:00-12:00}, as {@link #toString} writes it */
    public static WeeklyPattern parse(String text) {
        EnumMap<DayOfWeek, List<WorkInterval>> parsed = new EnumMap<>(DayOfWeek.class);
        for (String part : text.split(";")) {
            String[] sides = part.split("=");
            if (sides.length != 2) {
                throw InvalidInput.of("weekly", "weekly_pattern", part);
            }
            List<WorkInterval> hours =
                    Arrays.stream(sides[1].split(",")).map(WorkInterval::parse).toList();
            days(sides[0].strip()).forEach(day -> parsed.put(day, hours));
        }
        return new WeeklyPattern(parsed);
    }

    public List<WorkInterval> on(DayOfWeek day) {
        return intervals.get(day);
    }

    /** Whose hours a make-up day has: those of the first weekday of the week that is worked. */
    public List<WorkInterval> ofMakeUpDay() {
        return Arrays.stream(DayOfWeek.values())
                .map(this::on)
                .filter(hours -> !hours.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static List<DayOfWeek> days(String text) {
        String[] ends = text.split("-");
        int first = index(ends[0]);
        int last = index(ends[ends.length - 1]);
        if (ends.length > 2 || last < first) {
            throw InvalidInput.of("weekly", "weekly_pattern", text);
        }
        return Arrays.asList(DayOfWeek.values()).subList(first, last + 1);
    }

    private static int index(String text) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (shortName(day).equals(text.strip())) {
                return day.ordinal();
            }
        }
        throw InvalidInput.of("weekly", "weekly_pattern", text);
    }

    private static List<WorkInterval> ordered(DayOfWeek day, List<WorkInterval> hours) {
        List<WorkInterval> sorted = new ArrayList<>(hours);
        sorted.sort(Comparator.comparingInt(WorkInterval::fromMinute));
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).overlaps(sorted.get(i - 1))) {
                throw InvalidInput.of("weekly", "interval_overlap", day, sorted.get(i - 1) + ", " + sorted.get(i));
            }
        }
        return List.copyOf(sorted);
    }

    private static String shortName(DayOfWeek day) {
        return day.name().substring(0, 3);
    }

    @Override
    public String toString() {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> !on(day).isEmpty())
                .map(day -> shortName(day) + "="
                        + on(day).stream().map(WorkInterval::toString).collect(Collectors.joining(",")))
                .collect(Collectors.joining(";"));
    }
}
