package org.anlan.risk;

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
