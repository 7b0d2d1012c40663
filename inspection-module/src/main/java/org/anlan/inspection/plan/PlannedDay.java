package org.anlan.inspection.plan;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One inspection to come, as a preview shows it.
 *
 * @param scheduledOn the day by the cycle: the identity of the inspection within its plan
 * @param effectiveOn the day after rolling off days that are not worked
 * @param dueAt first instant at which it is late
 * @param missedAt first instant at which it is missed
 */
public record PlannedDay(
        LocalDate scheduledOn, LocalDate effectiveOn, Instant opensAt, Instant dueAt, Instant missedAt) {

    public boolean rolled() {
        return !scheduledOn.equals(effectiveOn);
    }
}
