package org.anlan.risk;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anlan.risk.scheme.ControlLevel;

/**
 * A measure against a risk.
 *
 * @param kind null when the source does not say
 * @param owner name or post in charge, or null
 * @param checkEvery how often it is inspected, null when it is not
 * @param checkLevel at which level it is inspected
 */
public record MeasureFacts(
        Kind kind, String text, String owner, State state, CheckCycle checkEvery, ControlLevel checkLevel) {
    public MeasureFacts {
        state = state == null ? State.IN_PLACE : state;
    }

    /** A measure of which only the text is known. */
    public static MeasureFacts ofText(String text) {
        return new MeasureFacts(null, text, null, null, null, null);
    }

    /** One line a measure: kind, state, cycle, level and owner, each followed by a bar, then the text; for a snapshot. */
    public static String frozen(List<MeasureFacts> measures) {
        return measures.stream().map(MeasureFacts::frozen).collect(Collectors.joining("\n"));
    }

    private static String frozen(MeasureFacts m) {
        return Stream.of(m.kind(), m.state(), m.checkEvery(), m.checkLevel(), m.owner(), m.text())
                .map(part -> part == null ? "" : part.toString().replaceAll("[|\\n]", " "))
                .collect(Collectors.joining("|"));
    }

    /** What {@link #frozen} wrote. */
    public static List<MeasureFacts> thawed(String frozen) {
        return frozen == null || frozen.isEmpty()
                ? List.of()
                : frozen.lines().map(MeasureFacts::thawedLine).toList();
    }

    private static MeasureFacts thawedLine(String line) {
        String[] parts = line.split("\\|", 6);
        return new MeasureFacts(
                constant(Kind.class, parts[0]),
                parts[5],
                parts[4].isEmpty() ? null : parts[4],
                constant(State.class, parts[1]),
                constant(CheckCycle.class, parts[2]),
                constant(ControlLevel.class, parts[3]));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return name.isEmpty() ? null : Enum.valueOf(type, name);
    }

    /** Kind of measure (工程技术, 管理, 培训教育, 个体防护, 应急). */
    public enum Kind {
        ENGINEERING,
        MANAGEMENT,
        TRAINING,
        PROTECTION,
        EMERGENCY
    }

    public enum State {
        /** Planned, not yet there. */
        PLANNED,
        IN_PLACE,
        /** Found not to work or given up. */
        INEFFECTIVE
    }

    /** How often a measure is inspected. */
    public enum CheckCycle {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        HALF_YEAR,
        YEAR
    }
}
