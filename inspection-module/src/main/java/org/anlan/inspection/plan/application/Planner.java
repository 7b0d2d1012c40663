package org.anlan.inspection.plan.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anlan.inspection.application.InspectionNumbers;
import org.anlan.inspection.application.Policies;
import org.anlan.inspection.conduct.InspectionStatus;
import org.anlan.inspection.conduct.domain.Inspection;
import org.anlan.inspection.conduct.domain.Origin;
import org.anlan.inspection.plan.PlanFacts;
import org.anlan.inspection.plan.PlannedDay;
import org.anlan.inspection.plan.domain.InspectionPlan;
import org.anlan.inspection.plan.domain.Recurrence;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.command.Desk;
import org.anlan.platform.event.InspectionMissed;
import org.anlan.platform.numbering.Numbering;

/**
 * Brings the inspections of one plan in line with its schedule: what is missing is created (missed at once when its
 * window has passed), what lies ahead is moved or withdrawn, what has opened is never touched. Doing it twice changes
 * nothing.
 */
@Dependent
class Planner {

    @Inject
    PlanRepository plans;

    @Inject
    UnitCalendar calendars;

    @Inject
    Numbering numbering;

    @Inject
    Policies policies;

    @Inject
    Event<InspectionMissed> missed;

    @Inject
    Desk desk;

    /** @return how many inspections were created, moved or withdrawn */
    int bringInLine(InspectionPlan plan) {
        Instant now = desk.now();
        LocalDate from = unplannedFrom(plan);
        LocalDate until = desk.today().plusDays(policies.horizonDays());
        PlanFacts facts = plan.planFacts();
        Map<LocalDate, PlannedDay> due =
                plan
                        .days(
                                from,
                                until,
                                calendars.of(facts.unitCode()),
                                desk.zone().id())
                        .stream()
                        .collect(Collectors.toMap(PlannedDay::scheduledOn, Function.identity()));
        Origin origin = origin(plan.number(), facts);
        int changes = 0;
        for (Inspection inspection : plans.scheduled(plan.number(), from)) {
            PlannedDay day = due.remove(inspection.scheduledOn());
            changes += inspection.isAhead(now) && adjust(inspection, origin, day) ? 1 : 0;
        }
        List<Inspection> created = due.values().stream()
                .sorted(Comparator.comparing(PlannedDay::scheduledOn))
                .map(day -> create(origin, day, now))
                .toList();
        tellMissed(plan, created);
        return changes + created.size();
    }

    /** What was planned on earlier runs stays; only a day that may still roll or never was planned is looked at again. */
    private LocalDate unplannedFrom(InspectionPlan plan) {
        LocalDate settled = desk.today().minusDays(Recurrence.LONGEST_ROLL);
        return plans.plannedUntil(plan.number())
                .map(last -> last.isBefore(settled) ? last.plusDays(1) : settled)
                .filter(from -> from.isAfter(plan.inForceFrom()))
                .orElse(plan.inForceFrom());
    }

    private boolean adjust(Inspection inspection, Origin origin, PlannedDay day) {
        if (day == null && inspection.status() == InspectionStatus.WITHDRAWN) {
            return false;
        }
        Map<String, Object> before = inspection.facts();
        if (day == null) {
            inspection.withdraw();
        } else if (!inspection.reschedule(origin, day)) {
            return false;
        }
        desk.record(AuditEntry.changed(
                day == null ? "inspection.withdrawn" : "inspection.rescheduled",
                InspectionNumbers.INSPECTION,
                inspection.number(),
                before,
                inspection.facts(),
                null));
        return true;
    }

    private Inspection create(Origin origin, PlannedDay day, Instant now) {
        Inspection inspection = Inspection.planned(numbering.next(InspectionNumbers.INSPECTION), origin, day, now);
        plans.add(inspection);
        return inspection;
    }

    /** After a standstill: what nobody could do is missed, on record and told. */
    private void tellMissed(InspectionPlan plan, List<Inspection> created) {
        List<Inspection> late = created.stream()
                .filter(inspection -> inspection.status() == InspectionStatus.MISSED)
                .toList();
        if (late.isEmpty()) {
            return;
        }
        desk.record(AuditEntry.act(
                "plan.caught_up",
                PlanRepository.KIND,
                plan.number(),
                late.stream().map(i -> i.scheduledOn() + " " + i.number()).collect(Collectors.joining(", "))));
        late.forEach(inspection -> missed.fire(new InspectionMissed(
                UUID.randomUUID(),
                desk.now(),
                inspection.number(),
                plan.number(),
                inspection.scheduledOn(),
                inspection.unitCode(),
                inspection.assigneeLogin())));
    }

    static Origin origin(String planNumber, PlanFacts facts) {
        return new Origin(
                planNumber,
                facts.title(),
                facts.checklistNumber(),
                facts.unitCode(),
                facts.place(),
                facts.assigneeLogin());
    }
}
