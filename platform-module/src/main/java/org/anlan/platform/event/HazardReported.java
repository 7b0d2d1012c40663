package org.anlan.platform.event;

import java.time.Instant;
import java.util.UUID;

/**
 * Another module came upon a hazard (a ticket, an incident). The inspection module registers a finding in the same
 * transaction and tells its number by {@link FindingRegistered} with the same source and source number.
 *
 * @param source TICKET, INCIDENT, AUDIT, DRILL or AUTHORITY
 * @param sourceNumber business number of the record it came from
 * @param place where the hazard is, or null
 * @param riskNumber risk it belongs to, or null
 * @param reporterLogin who came upon it
 */
public record HazardReported(
        UUID eventId,
        Instant at,
        String source,
        String sourceNumber,
        String title,
        String description,
        String place,
        String unitCode,
        String riskNumber,
        String reporterLogin)
        implements ModuleEvent {}
