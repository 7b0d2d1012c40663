package org.anlan.inspection.plan.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anlan.inspection.InspectionPermission;
import org.anlan.inspection.application.Eligibility;
import org.anlan.inspection.application.InspectionNumbers;
import org.anlan.inspection.checklist.application.ChecklistRepository;
import org.anlan.inspection.conduct.InspectionRow;
import org.anlan.inspection.conduct.application.InspectionFinder;
import org.anlan.inspection.plan.PlanAction;
import org.anlan.inspection.plan.PlanDetails;
import org.anlan.inspection.plan.PlanFacts;
import org.anlan.inspection.plan.PlanQuery;
import org.anlan.inspection.plan.PlanRow;
import org.anlan.inspection.plan.Plans;
import org.anlan.inspection.plan.Preview;
import org.anlan.inspection.plan.domain.InspectionPlan;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.StaleVersion;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.audit.Command;
import org.anlan.platform.command.Desk;
import org.anlan.platform.numbering.Numbering;
import org.anlan.platform.people.People;
import org.anlan.platform.people.Units;

/** Plans behind their door. */
@Stateless
public class PlansBean implements Plans {

    private static final String KIND = PlanRepository.KIND;

    @Inject
    PlanRepository plans;

    @Inject
    PlanFinder finder;

    @Inject
    InspectionFinder inspections;

    @Inject
    ChecklistRepository checklists;

    @Inject
    Planner planner;

    @Inject
    PlanPreview preview;

    @Inject
    Eligibility eligibility;

    @Inject
    Numbering numbering;

    @Inject
    Units units;

    @Inject
    People people;

    @Inject
    Desk desk;

    @Override
    public Page<PlanRow> find(PlanQuery query, PageRequest page) {
        desk.access().require(InspectionPermission.PLAN_READ);
        return finder.find(query, page);
    }

    @Override
    public PlanDetails details(String number) {
        InspectionPlan plan = readable(number);
        PlanFacts facts = plan.planFacts();
        boolean mayEdit = desk.access().allows(InspectionPermission.PLAN_EDIT, facts.unitCode(), plan.createdBy());
        return new PlanDetails(
                number,
                facts,
                checklists.load(facts.checklistNumber()).title(),
                units.nameOf(facts.unitCode()),
                facts.assigneeLogin() == null ? null : people.nameOf(facts.assigneeLogin()),
                plan.status(),
                plan.inForceFrom(),
                plans.plannedUntil(number).orElse(null),
                preview.withoutCalendar(facts, desk.today(), desk.today().plusDays(90)),
                mayEdit ? plan.allowedActions() : List.of(),
                plan.createdBy(),
                plan.createdAt(),
                plan.updatedAt(),
                plan.recordVersion());
    }

    @Override
    public List<InspectionRow> occurrences(String number, LocalDate from, LocalDate until) {
        readable(number);
        return inspections.ofPlan(number, from, until);
    }

    @Override
    public Preview preview(String number, PlanFacts facts, LocalDate from, LocalDate until, int limit) {
        desk.access().require(InspectionPermission.PLAN_READ);
        if (facts.schedule() == null) {
            throw InvalidInput.of("schedule", "required");
        }
        facts.schedule().validate();
        facts.window().validate();
        LocalDate today = desk.today();
        LocalDate asNew = from != null && from.isBefore(today) ? from : today;
        LocalDate since = number == null ? asNew : readable(number).inForceFrom(facts.schedule(), today);
        return preview.of(facts, since, from, until, limit);
    }

    @Override
    @Command
    public String register(PlanFacts facts) {
        desk.access().require(InspectionPermission.PLAN_EDIT);
        checkReferences(facts);
        eligibility.requireUnit(InspectionPermission.PLAN_EDIT, facts.unitCode());
        InspectionPlan plan = InspectionPlan.begin(
                numbering.next(InspectionNumbers.PLAN), facts, desk.today(), desk.login(), desk.now());
        plans.add(plan);
        plans.flush();
        desk.record(AuditEntry.created("plan.registered", KIND, plan.number(), plan.facts()));
        planner.bringInLine(plan);
        return plan.number();
    }

    @Override
    @Command
    public void change(String number, long expectedVersion, PlanFacts facts) {
        InspectionPlan plan = editable(number, expectedVersion);
        checkReferences(facts);
        if (!plan.planFacts().unitCode().equals(facts.unitCode())) {
            eligibility.requireUnit(InspectionPermission.PLAN_EDIT, facts.unitCode());
        }
        planner.bringInLine(plan);
        Map<String, Object> before = plan.facts();
        boolean planAnew = plan.change(facts, desk.today(), desk.now());
        desk.record(AuditEntry.changed("plan.changed", KIND, number, before, plan.facts(), null));
        if (planAnew) {
            planner.bringInLine(plan);
        }
        plans.flush();
    }

    @Override
    @Command
    public void act(String number, long expectedVersion, PlanAction action, String reason) {
        InspectionPlan plan = editable(number, expectedVersion);
        new InvalidInput.Collector().optionalText("reason", reason, 500).throwIfAny();
        planner.bringInLine(plan);
        Map<String, Object> before = plan.facts();
        switch (action) {
            case PAUSE -> plan.pause(desk.now());
            case RESUME -> plan.resume(desk.today(), desk.now());
            case END -> plan.end(desk.now());
        }
        desk.record(AuditEntry.changed(
                "plan." + action.name().toLowerCase(java.util.Locale.ROOT),
                KIND,
                number,
                before,
                plan.facts(),
                reason));
        planner.bringInLine(plan);
        plans.flush();
    }

    private void checkReferences(PlanFacts facts) {
        String checklist = facts.checklistNumber();
        String assignee = facts.assigneeLogin();
        boolean named = assignee != null && !assignee.isBlank();
        boolean known = named && people.choice(assignee).isPresent();
        new InvalidInput.Collector()
                .requireText("checklistNumber", checklist, 60)
                .rejectIf(
                        checklist != null && checklists.find(checklist).isEmpty(),
                        "checklistNumber",
                        "unknown_value",
                        String.valueOf(checklist))
                .requireText("unitCode", facts.unitCode(), 40)
                .rejectIf(named && !known, "assigneeLogin", "unknown_value", String.valueOf(assignee))
                .rejectIf(
                        known && !eligibility.mayInspect(assignee),
                        "assigneeLogin",
                        "may_not_inspect",
                        known ? people.nameOf(assignee) : null)
                .throwIfAny();
        checklists.loadInForce(checklist);
    }

    private InspectionPlan readable(String number) {
        InspectionPlan plan = plans.load(number);
        String unit = plan.planFacts().unitCode();
        boolean assigned = desk.login().equals(plan.planFacts().assigneeLogin());
        desk.access()
                .require(
                        InspectionPermission.PLAN_READ, unit, assigned ? desk.login() : plan.createdBy(), KIND, number);
        return plan;
    }

    private InspectionPlan editable(String number, long expectedVersion) {
        readable(number);
        InspectionPlan plan = plans.lock(number);
        requireEdit(plan);
        StaleVersion.require(KIND, number, expectedVersion, plan.recordVersion());
        return plan;
    }

    private void requireEdit(InspectionPlan plan) {
        desk.access()
                .require(
                        InspectionPermission.PLAN_EDIT,
                        plan.planFacts().unitCode(),
                        plan.createdBy(),
                        KIND,
                        plan.number());
    }
}
