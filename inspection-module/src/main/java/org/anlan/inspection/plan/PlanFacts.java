package org.anlan.inspection.plan;

/**
 * What a plan says.
 *
 * @param title 1 to 200 characters
 * @param checklistNumber a checklist in force
 * @param unitCode the inspected unit
 * @param place where, or null
 * @param assigneeLogin who inspects, or null for whoever may conduct inspections in the unit
 */
public record PlanFacts(
        String title,
        String checklistNumber,
        String unitCode,
        String place,
        PlanLevel level,
        String assigneeLogin,
        Schedule schedule,
        Window window) {

    public PlanFacts {
        window = window == null ? Window.SAME_DAY : window;
        level = level == null ? PlanLevel.DEPARTMENT : level;
    }
}
