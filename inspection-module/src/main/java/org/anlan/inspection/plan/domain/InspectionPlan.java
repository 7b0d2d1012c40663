package org.anlan.inspection.plan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anlan.inspection.plan.PlanAction;
import org.anlan.inspection.plan.PlanFacts;
import org.anlan.inspection.plan.PlanLevel;
import org.anlan.inspection.plan.PlanStatus;
import org.anlan.inspection.plan.PlannedDay;
import org.anlan.inspection.plan.Schedule;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.RuleBroken;

/**
 * A plan of inspections. Its schedule counts from {@code inForceFrom} on: a change of the schedule begins tomorrow, so
 * that the past stays what it was.
 */
@Entity
@Table(name = "inspection_plan", schema = "inspection")
public class InspectionPlan {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "inspection_plan_seq")
    @SequenceGenerator(name = "inspection_plan_seq", sequenceName = "inspection_plan_seq", schema = "inspection")
    private Long id;

    @Column(nullable = false, updatable = false)
    private String number;

    @Column(nullable = false)
    private String title;

    @Column(name = "checklist_number", nullable = false)
    private String checklistNumber;

    @Column(name = "unit_code", nullable = false)
    private String unitCode;

    private String place;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PlanLevel level;

    @Column(name = "assignee_login")
    private String assigneeLogin;

    @Embedded
    private ScheduleColumns timing;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PlanStatus status = PlanStatus.ACTIVE;

    @Column(name = "in_force_from", nullable = false)
    private LocalDate inForceFrom;

    @Column(name = "created_by", nullable = false, updatable = false)
    private String createdBy;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    @Version
    @Column(name = "record_version", nullable = false)
    private long recordVersion;

    protected InspectionPlan() {}

    /** In force from today on; an anchor in the past only sets the rhythm. */
    public static InspectionPlan begin(String number, PlanFacts facts, LocalDate today, String by, Instant at) {
        InspectionPlan plan = new InspectionPlan();
        plan.number = number;
        plan.createdBy = by;
        plan.createdAt = at;
        plan.inForceFrom = today;
        plan.write(facts, at);
        return plan;
    }

    /**
     * Replaces the facts. Another schedule counts from tomorrow on; another window for all that has not opened.
     *
     * @return whether what is to come must be planned anew
     */
    public boolean change(PlanFacts facts, LocalDate today, Instant at) {
        if (status == PlanStatus.ENDED) {
            throw new RuleBroken("plan.ended", number);
        }
        PlanFacts before = planFacts();
        LocalDate since = inForceFrom(facts.schedule(), today);
        write(facts, at);
        inForceFrom = since;
        return !before.equals(planFacts());
    }

    private void write(PlanFacts facts, Instant at) {
        new InvalidInput.Collector()
                .requireText("title", facts.title(), 200)
                .requireText("checklistNumber", facts.checklistNumber(), 60)
                .requireText("unitCode", facts.unitCode(), 40)
                .optionalText("place", facts.place(), 200)
                .rejectIf(facts.schedule() == null, "schedule", "required")
                .throwIfAny();
        facts.schedule().validate();
        facts.window().validate();
        title = facts.title().strip();
        checklistNumber = facts.checklistNumber();
        unitCode = facts.unitCode();
        place = blankToNull(facts.place());
        level = facts.level();
        assigneeLogin = blankToNull(facts.assigneeLogin());
        timing = ScheduleColumns.of(facts.schedule(), facts.window());
        updatedAt = at;
    }

    public void pause(Instant at) {
        move(PlanAction.PAUSE, at);
    }

    /** Days that passed while paused stay without inspections. */
    public void resume(LocalDate today, Instant at) {
        move(PlanAction.RESUME, at);
        inForceFrom = today;
    }

    public void end(Instant at) {
        move(PlanAction.END, at);
    }

    private void move(PlanAction action, Instant at) {
        status = PlanLifecycle.next(status, action);
        updatedAt = at;
    }

    /** Days scheduled from the day the schedule came into force until the given one; none that rolls before it. */
    public List<PlannedDay> days(LocalDate from, LocalDate until, WorkDays calendar, ZoneId zone) {
        return status == PlanStatus.ACTIVE
                ? new ScheduleInForce(timing.schedule(), timing.window(), inForceFrom).days(from, until, calendar, zone)
                : List.of();
    }

    /** From when on a schedule would count that the plan is changed to: tomorrow, if it is another one. */
    public LocalDate inForceFrom(Schedule changed, LocalDate today) {
        return timing.schedule().equals(changed) ? inForceFrom : today.plusDays(1);
    }

    public PlanFacts planFacts() {
        return new PlanFacts(
                title, checklistNumber, unitCode, place, level, assigneeLogin, timing.schedule(), timing.window());
    }

    public List<PlanAction> allowedActions() {
        return PlanLifecycle.allowedFrom(status);
    }

    /** For the audit trail. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("planTitle", title);
        facts.put("checklist", checklistNumber);
        facts.put("unit", unitCode);
        facts.put("inspectionPlace", place);
        facts.put("planLevel", level);
        facts.put("inspectionAssignee", assigneeLogin);
        facts.put("planStatus", status);
        facts.put("inForceFrom", inForceFrom);
        facts.putAll(timing.facts());
        return facts;
    }

    public Long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public PlanStatus status() {
        return status;
    }

    public LocalDate inForceFrom() {
        return inForceFrom;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public long recordVersion() {
        return recordVersion;
    }

    private static String blankToNull(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InspectionPlan that && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }
}
