package org.anlan.inspection.plan;

import java.time.LocalDate;

/** A plan as listed. {@code missed} and {@code open} count its inspections; {@code nextOn} is the next day planned. */
public record PlanRow(
        String number,
        String title,
        String checklistNumber,
        String checklistTitle,
        String unitCode,
        String unitName,
        PlanLevel level,
        PlanStatus status,
        String assigneeLogin,
        String assigneeName,
        CycleUnit cycle,
        int every,
        LocalDate nextOn,
        long open,
        long missed) {}
