package org.anlan.inspection.conduct;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An inspection as listed.
 *
 * @param scheduledOn null without a plan
 * @param overdue due but neither done nor missed yet
 * @param madeUp missed, and a late check was finished
 */
public record InspectionRow(
        String number,
        String title,
        String planNumber,
        String checklistNumber,
        String unitCode,
        String unitName,
        String place,
        LocalDate scheduledOn,
        LocalDate effectiveOn,
        Instant opensAt,
        Instant dueAt,
        Instant missedAt,
        InspectionStatus status,
        boolean overdue,
        boolean madeUp,
        String assigneeLogin,
        String assigneeName,
        Instant startedAt,
        Instant finishedAt,
        InspectionResult result,
        BigDecimal percent,
        int findings) {}
