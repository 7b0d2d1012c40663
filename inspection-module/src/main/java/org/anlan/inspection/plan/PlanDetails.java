package org.anlan.inspection.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Everything shown of a plan.
 *
 * @param inForceFrom from this day on the present schedule counts; what was scheduled before stays as it was
 * @param plannedUntil inspections exist up to this day
 */
public record PlanDetails(
        String number,
        PlanFacts facts,
        String checklistTitle,
        String unitName,
        String assigneeName,
        PlanStatus status,
        LocalDate inForceFrom,
        LocalDate plannedUntil,
        Set<Integer> yearsWithoutCalendar,
        List<PlanAction> allowedActions,
        String createdBy,
        Instant createdAt,
        Instant updatedAt,
        long version) {
    public PlanDetails {
        yearsWithoutCalendar = Set.copyOf(yearsWithoutCalendar);
        allowedActions = List.copyOf(allowedActions);
    }
}
