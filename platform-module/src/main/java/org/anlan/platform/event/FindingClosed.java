package org.anlan.platform.event;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A finding was accepted and closed (销号).
 *
 * @param riskNumber risk it is linked to, or null
 * @param proposedLikelihood new likelihood of the linked risk as judged at acceptance, or null when unchanged
 * @param proposedSeverity new severity of the linked risk, or null when unchanged
 * @param closedBy login of who accepted or signed off
 */
public record FindingClosed(
        UUID eventId,
        Instant at,
        String findingNumber,
        String title,
        String level,
        String unitCode,
        String riskNumber,
        String controlPointKey,
        BigDecimal proposedLikelihood,
        BigDecimal proposedSeverity,
        String closedBy,
        String source,
        String sourceNumber)
        implements ModuleEvent {}
