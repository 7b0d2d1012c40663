package org.anlan.inspection.plan;

/** Filter of the list; null means any. {@code text} searches title and number. */
public record PlanQuery(
        String text,
        PlanStatus status,
        PlanLevel level,
        String unitCode,
        String checklistNumber,
        String assigneeLogin) {
    public static PlanQuery any() {
        return new PlanQuery(null, null, null, null, null, null);
    }
}
