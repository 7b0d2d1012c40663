package org.anlan.platform.event;

import java.time.Instant;
import java.util.UUID;

/**
 * A report turned out to be no finding, or was withdrawn.
 *
 * @param outcome FALSE_ALARM, DUPLICATE or VOIDED
 * @param originalNumber the finding it duplicates, or null
 */
public record FindingRejected(
        UUID eventId,
        Instant at,
        String findingNumber,
        String outcome,
        String originalNumber,
        String reason,
        String source,
        String sourceNumber)
        implements ModuleEvent {}
