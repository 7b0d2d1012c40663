package org.anlan.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.anlan.inspection.conduct.InspectionRow;
import org.anlan.inspection.conduct.InspectionStatus;
import org.anlan.inspection.plan.Cadence;
import org.anlan.inspection.plan.CycleUnit;
import org.anlan.inspection.plan.DayRule;
import org.anlan.inspection.plan.PlanAction;
import org.anlan.inspection.plan.PlanFacts;
import org.anlan.inspection.plan.PlannedDay;
import org.anlan.inspection.plan.Plans;
import org.anlan.inspection.plan.Roll;
import org.anlan.inspection.plan.Schedule;
import org.anlan.inspection.plan.Window;
import org.anlan.inspection.plan.application.PlanKeeper;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotAllowed;
import org.anlan.platform.NotFound;
import org.anlan.platform.StaleVersion;
import org.anlan.platform.calendar.CalendarDay;
import org.anlan.platform.calendar.Calendars;
import org.anlan.platform.calendar.DayKind;
import org.anlan.platform.calendar.SaveCalendar;
import org.anlan.platform.calendar.WeeklyPattern;
import org.anlan.testing.InContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlansIT extends InContainer {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Inject
    Plans plans;

    @Inject
    PlanKeeper keeper;

    @Inject
    Cadence cadence;

    @Inject
    Calendars calendars;

    @Inject
    Staff hiring;

    private Staff staff;
    private PlanFacts daily;

    @BeforeEach
    void staff() {
        staff = hiring.hired();
        daily = staff.daily(staff.checklist(), TODAY);
    }

    @Test
    void a_new_plan_has_its_inspections_at_once_and_planning_again_changes_nothing() {
        String number = register();
        List<InspectionRow> rows = occurrences(number);
        assertThat(rows).hasSize(61).extracting(InspectionRow::scheduledOn).contains(TODAY, TODAY.plusDays(60));
        assertThat(bed.asSystem(() -> keeper.keep(number))).isZero();
    }

    @Test
    void many_nodes_planning_at_once_make_each_inspection_once() {
        String number = register();
        bed.database().execute("delete from inspection.inspection where plan_number = ?", number);
        List<Integer> made = bed.inParallel(4, () -> keeper.keep(number));
        assertThat(made.stream().mapToInt(Integer::intValue).sum()).isEqualTo(61);
        assertThat(occurrences(number)).hasSize(61);
    }

    @Test
    void after_a_standstill_what_nobody_could_do_is_missed_and_on_record() {
        String number = register();
        bed.database().execute("delete from inspection.inspection where plan_number = ?", number);
        bed.database()
                .execute(
                        "update inspection.inspection_plan set in_force_from = in_force_from - 5, anchor = anchor - 5"
                                + " where number = ?",
                        number);
        bed.asSystem(() -> keeper.keep(number));
        assertThat(occurrences(number))
                .filteredOn(row -> row.status() == InspectionStatus.MISSED)
                .extracting(InspectionRow::scheduledOn)
                .containsExactly(
                        TODAY.minusDays(5),
                        TODAY.minusDays(4),
                        TODAY.minusDays(3),
                        TODAY.minusDays(2),
                        TODAY.minusDays(1));
        assertThat(bed.database().auditActions("inspection-plan", number)).contains("plan.caught_up");
    }

    @Test
    void changing_a_plan_leaves_the_past_and_plans_what_is_to_come_anew() {
        String number = register();
        bed.database()
                .execute(
                        "update inspection.inspection set scheduled_on = scheduled_on - 3, effective_on = effective_on"
                                + " - 3, missed_at = now() - interval '2 days', due_at = now() - interval '2 days',"
                                + " opens_at = now() - interval '3 days' where plan_number = ? and scheduled_on = ?",
                        number,
                        java.sql.Date.valueOf(TODAY));
        Schedule weekly = new Schedule(CycleUnit.WEEK, 1, TODAY, null, DayRule.ANCHOR_DAY, null, null, Roll.NONE);
        PlanFacts changed = new PlanFacts(
                "门店周查", daily.checklistNumber(), staff.unit, null, null, staff.field, weekly, Window.SAME_DAY);
        bed.asPerson(
                staff.safety, () -> plans.change(number, plans.details(number).version(), changed));
        List<InspectionRow> rows = occurrences(number);
        assertThat(rows.get(0).scheduledOn()).isEqualTo(TODAY.minusDays(3));
        assertThat(rows.get(0).title()).isEqualTo("门店日查");
        assertThat(rows.subList(1, rows.size()))
                .hasSize(9)
                .allMatch(row -> row.scheduledOn().getDayOfWeek() == TODAY.getDayOfWeek());
    }

    @Test
    void a_paused_plan_withdraws_what_lies_ahead_and_brings_it_back() {
        String number = register();
        act(number, PlanAction.PAUSE);
        assertThat(occurrences(number)).extracting(InspectionRow::scheduledOn).containsExactly(TODAY);
        act(number, PlanAction.RESUME);
        assertThat(occurrences(number)).hasSize(61);
    }

    @Test
    void a_missed_inspection_stays_missed_even_past_the_application() {
        String number = register();
        bed.database().execute("update inspection.inspection set status = 'MISSED' where plan_number = ?", number);
        assertThatThrownBy(() -> bed.database()
                        .execute("update inspection.inspection set status = 'EXCUSED' where plan_number = ?", number))
                .hasRootCauseMessage("ERROR: a missed inspection stays missed\n  Where: PL/pgSQL function"
                        + " inspection.forbid_unmissing() line 4 at RAISE");
    }

    @Test
    void preview_shows_exactly_what_saving_schedules_for_a_new_plan_and_for_a_changed_one() {
        Schedule rolling =
                new Schedule(CycleUnit.DAY, 1, TODAY.minusDays(40), null, DayRule.EVERY_DAY, null, null, Roll.PREVIOUS);
        PlanFacts facts = with(rolling);
        List<LocalDate> previewed = previewed(null, facts);
        String number = bed.asPerson(staff.safety, () -> plans.register(facts));
        assertThat(scheduled(number)).isEqualTo(previewed);
        PlanFacts changed =
                with(new Schedule(CycleUnit.WEEK, 1, TODAY, null, DayRule.WEEKDAYS, everyDay(), null, Roll.PREVIOUS));
        List<LocalDate> anew = previewed(number, changed);
        assertThat(anew).doesNotContain(TODAY);
        List<LocalDate> opened = opened(number);
        bed.asPerson(
                staff.safety, () -> plans.change(number, plans.details(number).version(), changed));
        assertThat(scheduled(number).stream().filter(day -> !opened.contains(day)))
                .containsExactlyElementsOf(
                        anew.stream().filter(day -> !opened.contains(day)).toList());
    }

    private static Set<DayOfWeek> everyDay() {
        return Set.of(DayOfWeek.values());
    }

    private PlanFacts with(Schedule schedule) {
        return new PlanFacts(
                "门店日查", daily.checklistNumber(), staff.unit, null, null, staff.field, schedule, new Window(0, 0, 3));
    }

    private List<LocalDate> previewed(String number, PlanFacts facts) {
        return bed.asPerson(
                staff.safety,
                () -> plans.preview(number, facts, null, TODAY.plusDays(60), 400).days().stream()
                        .map(PlannedDay::scheduledOn)
                        .toList());
    }

    private List<LocalDate> scheduled(String number) {
        return occurrences(number).stream().map(InspectionRow::scheduledOn).toList();
    }

    private List<LocalDate> opened(String number) {
        return occurrences(number).stream()
                .filter(row -> !row.opensAt().isAfter(Instant.now()))
                .map(InspectionRow::scheduledOn)
                .toList();
    }

    @Test
    void neither_unknown_units_nor_those_outside_the_scope_nor_people_who_may_not_inspect_are_planned_for() {
        String elsewhere = bed.organisation().unit(null);
        String auditor = bed.organisation().person(staff.unit, "auditor");
        assertThatThrownBy(() -> bed.asPerson(staff.safety, () -> plans.register(in("nowhere", staff.field))))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> bed.asPerson(staff.safety, () -> plans.register(in(elsewhere, staff.field))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bed.asPerson(staff.safety, () -> plans.register(in(staff.unit, auditor))))
                .isInstanceOf(InvalidInput.class);
        String number = register();
        assertThatThrownBy(() -> bed.asPerson(
                        staff.safety,
                        () -> plans.change(number, plans.details(number).version(), in(elsewhere, staff.field))))
                .isInstanceOf(NotFound.class);
    }

    private PlanFacts in(String unit, String assignee) {
        return new PlanFacts(
                "门店日查", daily.checklistNumber(), unit, null, null, assignee, daily.schedule(), Window.SAME_DAY);
    }

    @Test
    void preview_stores_nothing_and_warns_of_years_without_holidays() {
        Schedule schedule = new Schedule(CycleUnit.MONTH, 1, TODAY, null, DayRule.ANCHOR_DAY, null, null, Roll.NEXT);
        PlanFacts facts = new PlanFacts("月查", null, staff.unit, null, null, null, schedule, null);
        var preview = bed.asPerson(
                staff.safety,
                () -> plans.preview(null, facts, LocalDate.of(2030, 1, 1), LocalDate.of(2030, 12, 31), 50));
        assertThat(preview.days()).hasSize(12);
        assertThat(preview.yearsWithoutCalendar()).containsExactly(2030);
    }

    @Test
    void preview_warns_of_the_years_that_its_days_are_reckoned_in_and_no_others() {
        LocalDate begin = LocalDate.of(TODAY.getYear() + 3, 3, 1);
        Schedule schedule =
                new Schedule(CycleUnit.WEEK, 1, begin, begin.plusWeeks(20), DayRule.ANCHOR_DAY, null, null, Roll.SKIP);
        PlanFacts facts = new PlanFacts("周查", null, staff.unit, null, null, null, schedule, null);
        var preview = bed.asPerson(
                staff.safety, () -> plans.preview(null, facts, begin.minusYears(1), begin.plusYears(1), 400));
        assertThat(preview.days()).isNotEmpty();
        assertThat(preview.yearsWithoutCalendar()).containsExactly(begin.getYear());
    }

    @Test
    void when_holidays_become_known_what_is_to_come_is_planned_anew_and_the_past_stays() {
        String calendar = bed.organisation().fresh("cal");
        bed.as(
                "admin",
                () -> calendars.register(
                        new SaveCalendar(calendar, 0, "店历", "Shop", WeeklyPattern.officeHours(), true, false)));
        bed.as("admin", () -> calendars.assign(staff.unit, calendar));
        Schedule workdays = new Schedule(CycleUnit.DAY, 1, TODAY, null, DayRule.WORKDAYS, null, null, Roll.NONE);
        PlanFacts facts = new PlanFacts(
                "工作日检查", daily.checklistNumber(), staff.unit, null, null, staff.field, workdays, Window.SAME_DAY);
        String number = bed.asPerson(staff.safety, () -> plans.register(facts));
        LocalDate closed = occurrences(number).get(20).scheduledOn();
        long version = calendars.details(calendar).version();
        bed.as("admin", () -> calendars.setDay(calendar, version, new CalendarDay(closed, DayKind.HOLIDAY, "店庆")));
        assertThat(bed.asSystem(() -> keeper.keep(number))).isPositive();
        assertThat(occurrences(number)).extracting(InspectionRow::scheduledOn).doesNotContain(closed);
        assertThat(bed.asSystem(() -> keeper.keep(number))).isZero();
    }

    @Test
    void cadence_of_a_year_names_what_is_planned_too_seldom() {
        bed.asPerson(staff.safety, () -> {
            plans.register(named("防火巡查", daily.schedule()));
            return plans.register(named(
                    "安全检查",
                    new Schedule(CycleUnit.QUARTER, 1, TODAY, null, DayRule.ANCHOR_DAY, null, null, Roll.NONE)));
        });
        Cadence.Report report = bed.asPerson(staff.safety, () -> cadence.check(staff.unit, TODAY.getYear() + 1));
        assertThat(line(report, "fire-patrol").plans()).hasSize(1);
        assertThat(line(report, "fire-patrol").gaps()).isEmpty();
        assertThat(line(report, "safety-inspection").periods()).isEqualTo(12);
        assertThat(line(report, "safety-inspection").gaps()).hasSize(8);
        assertThat(line(report, "fire-drill").plans()).isEmpty();
        assertThatThrownBy(() -> bed.asPerson(staff.employee, () -> cadence.check(null, 2027)))
                .isInstanceOf(NotAllowed.class);
    }

    private PlanFacts named(String title, Schedule schedule) {
        return new PlanFacts(
                title, daily.checklistNumber(), staff.unit, null, null, staff.field, schedule, Window.SAME_DAY);
    }

    private static Cadence.Line line(Cadence.Report report, String rule) {
        return report.lines().stream()
                .filter(line -> line.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void others_neither_see_nor_change_it_and_a_stale_change_is_refused() {
        String number = register();
        assertThatThrownBy(() -> bed.as("safety", () -> plans.details(number))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bed.asPerson(staff.field, () -> plans.register(daily)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> bed.asPerson(staff.safety, () -> plans.change(number, 99, daily)))
                .isInstanceOf(StaleVersion.class);
    }

    private String register() {
        return bed.asPerson(staff.safety, () -> plans.register(daily));
    }

    private void act(String number, PlanAction action) {
        bed.asPerson(staff.safety, () -> plans.act(number, plans.details(number).version(), action, "停业装修"));
    }

    private List<InspectionRow> occurrences(String number) {
        return bed.asPerson(staff.safety, () -> plans.occurrences(number, TODAY.minusDays(30), TODAY.plusDays(90)));
    }
}
