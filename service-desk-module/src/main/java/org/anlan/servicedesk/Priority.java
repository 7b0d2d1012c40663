package org.anlan.servicedesk;

/** Priority = impact × urgency, the usual three by three matrix of service management (ISO/IEC 20000, ITIL). */
public enum Priority {
    /** 紧急. */
    URGENT,
    /** 高. */
    HIGH,
    /** 中. */
    NORMAL,
    /** 低. */
    LOW;

    /** A missing value counts as medium. */
    public static Priority of(Degree impact, Degree urgency) {
        int steps = ordinal(impact) + ordinal(urgency);
        return switch (steps) {
            case 0 -> URGENT;
            case 1 -> HIGH;
            case 2 -> NORMAL;
            default -> LOW;
        };
    }

    private static int ordinal(Degree degree) {
        return (degree == null ? Degree.MEDIUM : degree).ordinal();
    }
}
