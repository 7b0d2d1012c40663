package org.anlan.web.calendars;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.calendar.WeeklyPattern;
import org.anlan.platform.calendar.WorkInterval;

/** A weekly pattern as typed: per weekday its intervals separated by commas, empty on a day off. */
public class WeekForm implements Serializable {

    private final Map<String, String> typed = new LinkedHashMap<>();

    public WeekForm(WeeklyPattern weekly) {
        for (DayOfWeek day : DayOfWeek.values()) {
            typed.put(
                    day.name(),
                    weekly.on(day).stream().map(WorkInterval::toString).collect(Collectors.joining(", ")));
        }
    }

    /** Weekday name to what stands in its field. */
    public Map<String, String> getTyped() {
        return typed;
    }

    /** @throws InvalidInput at the field of the weekday, or of Monday when the whole week is off */
    public WeeklyPattern pattern() {
        InvalidInput.Collector errors = new InvalidInput.Collector();
        Map<DayOfWeek, List<WorkInterval>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            try {
                week.put(day, intervals(typed.get(day.name())));
                new WeeklyPattern(onlyWhenWorked(day, week.get(day)));
            } catch (InvalidInput wrong) {
                InvalidInput.FieldError error = wrong.errors().get(0);
                errors.rejectIf(true, day.name(), error.code(), error.args().toArray());
            }
        }
        errors.rejectIf(week.values().stream().allMatch(List::isEmpty), DayOfWeek.MONDAY.name(), "no_working_time")
                .throwIfAny();
        return new WeeklyPattern(week);
    }

    /** A day by itself, so that overlaps are found at its field; a free day is put beside a worked one. */
    private static Map<DayOfWeek, List<WorkInterval>> onlyWhenWorked(DayOfWeek day, List<WorkInterval> hours) {
        return hours.isEmpty() ? Map.of(day, List.of(new WorkInterval(0, 1))) : Map.of(day, hours);
    }

    private static List<WorkInterval> intervals(String text) {
        return text == null || text.isBlank()
                ? List.of()
                : Arrays.stream(text.split("[,，、;；]"))
                        .filter(part -> !part.isBlank())
                        .map(part -> WorkInterval.parse(part.replace('：', ':')))
                        .toList();
    }
}
