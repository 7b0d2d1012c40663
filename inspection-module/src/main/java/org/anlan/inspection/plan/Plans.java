package org.anlan.inspection.plan;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;
import org.anlan.inspection.conduct.InspectionRow;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;

/**
 * Door: inspection plans. Reading needs {@code inspection-plan.read}, changing {@code inspection-plan.edit} over the
 * plan's unit. Changing a plan never moves or takes away what lies in the past or has begun; only inspections to come
 * are planned anew.
 */
@Local
public interface Plans {

    Page<PlanRow> find(PlanQuery query, PageRequest page);

    PlanDetails details(String number);

    /** Inspections of the plan scheduled on these days, at most 1000, in order. */
    List<InspectionRow> occurrences(String number, LocalDate from, LocalDate until);

    /**
     * What saving these facts would schedule; stores nothing. Only schedule, window and unit are looked at.
     *
     * @param number the plan that would be changed, or null for a new one
     * @param from first scheduled day, null for all that are still to come; a new plan counts from then if that is past
     * @param until last day, null for a year later; at most three years
     * @param limit 1 to 400 days
     */
    Preview preview(String number, PlanFacts facts, LocalDate from, LocalDate until, int limit);

    /** @return number of the new plan, such as {@code JH-2026-0001}; its next inspections are scheduled at once */
    String register(PlanFacts facts);

    void change(String number, long expectedVersion, PlanFacts facts);

    /** @throws org.anlan.platform.RuleBroken {@code plan.illegal_transition} */
    void act(String number, long expectedVersion, PlanAction action, String reason);
}
