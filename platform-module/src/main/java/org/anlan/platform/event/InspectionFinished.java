package org.anlan.platform.event;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * An inspection was signed and finished.
 *
 * @param planNumber null for an inspection without a plan
 * @param result PASSED, FAILED or NO_SCORE
 * @param score percent, or null when no item applied
 * @param makeUp true when the check had been missed: it stays missed
 * @param findings how many findings were drafted from it
 */
public record InspectionFinished(
        UUID eventId,
        Instant at,
        String inspectionNumber,
        String planNumber,
        String checklistNumber,
        String unitCode,
        String inspectorLogin,
        String result,
        BigDecimal score,
        boolean late,
        boolean makeUp,
        int findings)
        implements ModuleEvent {}
