package org.anlan.risk.feedback;

import java.time.Instant;

/**
 * A finding on a risk.
 *
 * @param controlPoint key of the measure it counts against, or null
 * @param level GENERAL or MAJOR, or null while nobody has decided
 * @param closedAt null while it is open
 */
public record FindingLink(
        String number,
        String controlPoint,
        String title,
        String level,
        FindingState state,
        Instant foundAt,
        Instant closedAt) {}
