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
 * @param proposedExposure with likelihood and consequence the new rating of a risk rated by LEC, else null
 * @param proposedLevel new level of a risk rated from a list, else null
 * @param closedBy login of who accepted or signed off
 * @param acceptedBy login of who judged the rectification and the rating; null: who closed it
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
        String sourceNumber,
        BigDecimal proposedExposure,
        BigDecimal proposedConsequence,
        String proposedLevel,
        String acceptedBy)
        implements ModuleEvent {

    /** Of a risk rated by LS, or of none. */
    public FindingClosed(
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
            String sourceNumber) {
        this(
                eventId,
                at,
                findingNumber,
                title,
                level,
                unitCode,
                riskNumber,
                controlPointKey,
                proposedLikelihood,
                proposedSeverity,
                closedBy,
                source,
                sourceNumber,
                null,
                null,
                null,
                null);
    }
}
