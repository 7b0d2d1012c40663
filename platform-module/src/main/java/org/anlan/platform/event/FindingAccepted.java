package org.anlan.platform.event;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * The rectification of a finding was accepted; a major one still waits for its sign-off. Whoever keeps the risk may
 * refuse a rating that it cannot take: then the acceptance does not happen.
 *
 * @param riskNumber risk it is linked to, or null
 * @param likelihood with severity the new rating of a risk rated by LS, with exposure and consequence by LEC, or null
 * @param level new level of a risk rated by a list, or null; all five are null when the rating is unchanged
 */
public record FindingAccepted(
        UUID eventId,
        Instant at,
        String findingNumber,
        String riskNumber,
        BigDecimal likelihood,
        BigDecimal severity,
        BigDecimal exposure,
        BigDecimal consequence,
        String level,
        String acceptedBy)
        implements ModuleEvent {}
