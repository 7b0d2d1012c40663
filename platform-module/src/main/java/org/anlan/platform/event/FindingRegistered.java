package org.anlan.platform.event;

import java.time.Instant;
import java.util.UUID;

/**
 * A hazard was registered or reported.
 *
 * @param source INSPECTION, REPORT, TICKET, INCIDENT, AUDIT, DRILL or AUTHORITY
 * @param sourceNumber business number of what it came from, or null
 * @param riskNumber risk it is linked to, or null
 * @param controlPointKey control point (measure of the risk) that failed, or null
 * @param level GENERAL or MAJOR, or null while nobody has decided
 * @param repeatedOf number of the earlier finding of the same item at the same place, or null
 */
public record FindingRegistered(
        UUID eventId,
        Instant at,
        String findingNumber,
        String title,
        String unitCode,
        String source,
        String sourceNumber,
        String riskNumber,
        String controlPointKey,
        String level,
        String repeatedOf)
        implements ModuleEvent {}
