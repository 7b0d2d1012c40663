package org.anlan.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.anlan.inspection.conduct.InspectionAction;
import org.anlan.inspection.conduct.InspectionDetails;
import org.anlan.inspection.conduct.InspectionQuery;
import org.anlan.inspection.conduct.InspectionRow;
import org.anlan.inspection.conduct.Inspections;
import org.anlan.inspection.plan.PlanFacts;
import org.anlan.inspection.plan.Plans;
import org.anlan.inspection.plan.application.PlanKeeper;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotFound;
import org.anlan.platform.PageRequest;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.duty.Duties;
import org.anlan.platform.people.People;
import org.anlan.testing.InContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Inspections that somebody else does: handed over, or done by a deputy. */
class HandOverIT extends InContainer {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Inject
    Inspections inspections;

    @Inject
    Plans plans;

    @Inject
    PlanKeeper keeper;

    @Inject
    People people;

    @Inject
    Duties duties;

    @Inject
    Staff hiring;

    private Staff staff;
    private PlanFacts daily;
    private String plan;

    @BeforeEach
    void plan() {
        staff = hiring.hired();
        daily = staff.daily(staff.checklist(), TODAY);
        plan = bed.asPerson(staff.safety, () -> plans.register(daily));
    }

    @Test
    void hand_over_of_one_to_come_stands_against_the_generator_and_a_changed_plan() {
        String number = on(TODAY.plusDays(3));
        handOver(staff.field, number, staff.employee);
        assertThat(bed.asSystem(() -> keeper.keep(plan))).isZero();
        assertThat(details(number).row().assigneeLogin()).isEqualTo(staff.employee);
        PlanFacts renamed = new PlanFacts(
                "门店巡查",
                daily.checklistNumber(),
                staff.unit,
                daily.place(),
                null,
                staff.manager,
                daily.schedule(),
                daily.window());
        bed.asPerson(staff.safety, () -> plans.change(plan, plans.details(plan).version(), renamed));
        assertThat(details(number).row().assigneeLogin()).isEqualTo(staff.employee);
        assertThat(details(number).row().title()).isEqualTo("门店巡查");
        String other = on(TODAY.plusDays(4));
        assertThat(details(other).row().assigneeLogin()).isEqualTo(staff.manager);
        assertThat(bed.database().auditActions("inspection", other)).contains("inspection.rescheduled");
    }

    @Test
    void one_that_has_not_opened_is_no_duty_before_it_opens() {
        String number = on(TODAY.plusDays(3));
        handOver(staff.field, number, staff.employee);
        assertThat(bed.asPerson(staff.employee, () -> duties.mine(50)))
                .extracting(duty -> duty.duty().objectNumber())
                .doesNotContain(number);
    }

    @Test
    void it_goes_only_to_somebody_else_who_may_inspect() {
        String number = on(TODAY);
        String auditor = bed.organisation().person(staff.unit, "auditor");
        String supplier = bed.organisation().person(staff.unit, "supplier");
        refusedAt("toLogin", () -> handOver(staff.field, number, auditor));
        refusedAt("toLogin", () -> handOver(staff.field, number, supplier));
        refusedAt("toLogin", () -> handOver(staff.field, number, staff.field));
        refusedAt("toLogin", () -> handOver(staff.field, number, "nobody"));
    }

    @Test
    void whoever_handed_it_over_does_not_excuse_it() {
        String own = bed.asPerson(staff.safety, () -> plans.register(assignedTo(staff.manager)));
        String number = occurrence(own, TODAY);
        handOver(staff.manager, number, staff.field);
        assertThatThrownBy(() -> bed.asPerson(
                        staff.manager,
                        () -> inspections.excuse(
                                number, inspections.details(number).version(), "停业")))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.code()).isEqualTo("inspection.excuse_own"));
        assertThat(bed.asPerson(staff.manager, () -> inspections.details(number).allowedActions()))
                .doesNotContain(InspectionAction.EXCUSE);
    }

    @Test
    void deputy_sees_it_starts_it_and_hands_it_over_and_it_is_on_record_in_whose_place() {
        String today = on(TODAY);
        String tomorrow = on(TODAY.plusDays(1));
        String deputy = bed.organisation().person(bed.organisation().unit(null), "field");
        assertThatThrownBy(() -> bed.asPerson(deputy, () -> inspections.details(today)))
                .isInstanceOf(NotFound.class);
        bed.asPerson(staff.field, () -> people.nameDeputy(staff.field, deputy, TODAY, TODAY));
        assertThat(bed.asPerson(
                        deputy,
                        () -> inspections
                                .find(InspectionQuery.any(), PageRequest.of(0, 100, null))
                                .items()))
                .extracting(InspectionRow::number)
                .contains(today);
        assertThat(bed.asPerson(deputy, () -> inspections.details(today).allowedActions()))
                .containsExactly(InspectionAction.START, InspectionAction.HAND_OVER);
        bed.asPerson(
                deputy,
                () -> inspections.start(today, inspections.details(today).version()));
        handOver(deputy, tomorrow, staff.employee);
        assertThat(details(today).inspectorLogin()).isEqualTo(deputy);
        assertThat(inPlaceOf(today, "inspection.started")).contains(staff.field);
        assertThat(inPlaceOf(tomorrow, "inspection.handed_over")).contains(staff.field);
    }

    private String inPlaceOf(String number, String action) {
        return bed.database()
                .text(
                        "select cast(facts_after as text) from platform.audit_record where object_kind = 'inspection'"
                                + " and object_number = ? and action = ?",
                        number,
                        action);
    }

    private PlanFacts assignedTo(String login) {
        return new PlanFacts(
                daily.title(),
                daily.checklistNumber(),
                staff.unit,
                null,
                null,
                login,
                daily.schedule(),
                daily.window());
    }

    private void handOver(String by, String number, String to) {
        bed.asPerson(
                by,
                () -> inspections.handOver(number, inspections.details(number).version(), to, "请假"));
    }

    private String on(LocalDate day) {
        return occurrence(plan, day);
    }

    private String occurrence(String of, LocalDate day) {
        return bed.asPerson(
                staff.safety, () -> plans.occurrences(of, day, day).get(0).number());
    }

    private InspectionDetails details(String number) {
        return bed.asPerson(staff.safety, () -> inspections.details(number));
    }

    private static void refusedAt(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.errors())
                                .extracting(InvalidInput.FieldError::field)
                                .containsExactly(field));
    }
}
