package org.anlan.platform.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A finding was handed to somebody for rectification, with its level decided by a person.
 *
 * @param level GENERAL or MAJOR
 * @param riskNumber risk it is linked to, or null
 */
public record FindingAssigned(
        UUID eventId,
        Instant at,
        String findingNumber,
        String title,
        String level,
        String unitCode,
        String responsibleLogin,
        String acceptorLogin,
        LocalDate dueOn,
        String riskNumber,
        String sourceNumber)
        implements ModuleEvent {}
