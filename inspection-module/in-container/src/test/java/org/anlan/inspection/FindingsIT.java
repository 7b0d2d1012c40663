package org.anlan.inspection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.anlan.inspection.checklist.Checklists;
import org.anlan.inspection.checklist.Checklists.SaveChecklist;
import org.anlan.inspection.finding.Acceptance;
import org.anlan.inspection.finding.Assignment;
import org.anlan.inspection.finding.FindingAction;
import org.anlan.inspection.finding.FindingDetails;
import org.anlan.inspection.finding.FindingFacts;
import org.anlan.inspection.finding.FindingLevel;
import org.anlan.inspection.finding.FindingQuery;
import org.anlan.inspection.finding.FindingStatus;
import org.anlan.inspection.finding.Findings;
import org.anlan.inspection.finding.PublicReports;
import org.anlan.inspection.finding.Rectification;
import org.anlan.inspection.finding.Treatment;
import org.anlan.inspection.finding.application.OverdueFindings;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotAllowed;
import org.anlan.platform.NotFound;
import org.anlan.platform.PageRequest;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.StaleVersion;
import org.anlan.platform.duty.Duties;
import org.anlan.platform.event.HazardReported;
import org.anlan.platform.event.RiskApproved;
import org.anlan.platform.event.RiskClosed;
import org.anlan.platform.indicator.Indicators;
import org.anlan.platform.indicator.Period;
import org.anlan.platform.people.People;
import org.anlan.testing.InContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindingsIT extends InContainer {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Inject
    Findings findings;

    @Inject
    PublicReports reports;

    @Inject
    OverdueFindings overdue;

    @Inject
    Checklists checklists;

    @Inject
    Indicators indicators;

    @Inject
    Duties duties;

    @Inject
    People people;

    @Inject
    Event<HazardReported> hazards;

    @Inject
    Event<RiskApproved> risks;

    @Inject
    Event<RiskClosed> closedRisks;

    @Inject
    Staff hiring;

    private Staff staff;

    @BeforeEach
    void staff() {
        staff = hiring.hired();
    }

    @Test
    void report_goes_through_every_hand_until_it_is_closed() {
        String number = bed.asPerson(staff.employee, () -> findings.register(report("灭火器过期")));
        assertThat(details(number).row().status()).isEqualTo(FindingStatus.REPORTED);
        assertThat(dutiesOf(staff.safety)).contains("finding.judge " + number);
        bed.asPerson(staff.safety, () -> findings.acceptReport(number, version(number), null, null));
        assign(number, FindingLevel.GENERAL);
        assertThat(dutiesOf(staff.field)).contains("finding.rectify " + number);
        bed.asPerson(staff.field, () -> findings.requestExtension(number, version(number), TODAY.plusDays(20), "等备件"));
        assertThat(dutiesOf(staff.manager)).contains("finding.extend " + number);
        bed.asPerson(staff.manager, () -> findings.decideExtension(number, version(number), true, null));
        assertThat(details(number).row().originalDueOn()).isEqualTo(TODAY.plusDays(7));
        assertThat(details(number).row().dueOn()).isEqualTo(TODAY.plusDays(20));
        bed.asPerson(staff.field, () -> findings.submit(number, version(number), done()));
        assertThat(dutiesOf(staff.safety)).contains("finding.accept " + number);
        assertThatThrownBy(() -> bed.asPerson(staff.field, () -> findings.accept(number, version(number), accepted())))
                .isInstanceOf(NotAllowed.class);
        bed.asPerson(staff.safety, () -> findings.sendBack(number, version(number), "照片不清"));
        bed.asPerson(staff.field, () -> findings.submit(number, version(number), done()));
        bed.asPerson(staff.safety, () -> findings.accept(number, version(number), accepted()));
        assertThat(details(number).row().status()).isEqualTo(FindingStatus.CLOSED);
        assertThat(bed.database().auditActions("finding", number))
                .containsExactly(
                        "finding.reported",
                        "finding.report_accepted",
                        "finding.assigned",
                        "finding.extension_asked",
                        "finding.extension_granted",
                        "finding.submitted",
                        "finding.sent_back",
                        "finding.submitted",
                        "finding.accepted");
    }

    @Test
    void delegation_never_lets_the_rectifier_accept() {
        String number = registered("电线裸露");
        assign(number, FindingLevel.GENERAL);
        bed.asPerson(staff.field, () -> findings.submit(number, version(number), done()));
        String deputy = bed.organisation().person(staff.unit, "safety");
        bed.asPerson(staff.field, () -> people.nameDeputy(staff.field, deputy, TODAY, TODAY.plusDays(1)));
        refused(
                "finding.rectifier_accepts",
                () -> bed.asPerson(deputy, () -> findings.accept(number, version(number), accepted())));
        assertThat(bed.asPerson(deputy, () -> findings.details(number).allowedActions()))
                .doesNotContain(FindingAction.ACCEPT);
    }

    @Test
    void two_people_acting_on_the_same_version_the_second_is_refused() {
        String number = registered("地面湿滑");
        long seen = details(number).version();
        bed.asPerson(staff.manager, () -> findings.assign(number, seen, assignment(FindingLevel.GENERAL), null));
        assertThatThrownBy(() -> bed.asPerson(
                        staff.safety, () -> findings.assign(number, seen, assignment(FindingLevel.GENERAL), null)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void major_finding_is_signed_off_by_the_head() {
        String number = registered("承重墙裂缝");
        assign(number, FindingLevel.MAJOR);
        refused(
                "finding.treatment_not_approved",
                () -> bed.asPerson(staff.field, () -> findings.submit(number, version(number), done())));
        bed.asPerson(
                staff.field,
                () -> findings.proposeTreatment(
                        number,
                        version(number),
                        Treatment.proposed("加固", "碳纤维", "五万元", "工程部", TODAY.plusDays(30), "围挡")));
        bed.asPerson(staff.head, () -> findings.approveTreatment(number, version(number)));
        bed.asPerson(staff.field, () -> findings.submit(number, version(number), done()));
        bed.asPerson(staff.safety, () -> findings.accept(number, version(number), accepted()));
        assertThat(details(number).row().status()).isEqualTo(FindingStatus.PENDING_SIGN_OFF);
        bed.asPerson(staff.head, () -> findings.signOff(number, version(number), "同意"));
        assertThat(details(number).row().status()).isEqualTo(FindingStatus.CLOSED);
    }

    @Test
    void overdue_is_escalated_once_a_level() {
        String number = registered("应急灯不亮");
        assign(number, FindingLevel.GENERAL);
        bed.database().execute("update inspection.finding set due_on = current_date - 5 where number = ?", number);
        escalateAll();
        escalateAll();
        assertThat(bed.database().auditActions("finding", number)).containsOnlyOnce("finding.escalated");
        assertThat(dutiesOf(staff.manager)).contains("finding.overdue " + number);
    }

    @Test
    void report_without_account_lands_for_judgement_and_too_many_are_refused() {
        String place = bed.asPerson(staff.safety, () -> reports.addPlace("一楼大厅", staff.unit));
        String number = reports.report(place, "漏水", null, "13800000000", List.of());
        FindingDetails details = details(number);
        assertThat(details.row().status()).isEqualTo(FindingStatus.REPORTED);
        assertThat(details.row().place()).isEqualTo("一楼大厅");
        assertThat(details.reporterContact()).isEqualTo("13800000000");
        assertThatThrownBy(() -> reports.report(
                        place, "漏水", null, null, List.of(new PublicReports.Photo("a.png", "text".getBytes(UTF_8)))))
                .isInstanceOf(InvalidInput.class);
        List<Boolean> atOnce = bed.inParallel(PublicReports.MOST_PER_HOUR + 3, () -> isTaken(place));
        assertThat(Collections.frequency(atOnce, true)).isEqualTo(PublicReports.MOST_PER_HOUR - 1);
        refused("finding.too_many_reports", () -> reports.report(place, "漏水", null, null, List.of()));
        bed.asPerson(staff.safety, () -> reports.closePlace(place));
        assertThatThrownBy(() -> reports.place(place)).isInstanceOf(NotFound.class);
        bed.asPerson(staff.safety, () -> reports.reopenPlace(place));
        assertThat(reports.place(place).active()).isTrue();
    }

    private boolean isTaken(String place) {
        try {
            reports.report(place, "漏水", null, null, List.of());
            return true;
        } catch (RuntimeException refused) {
            return false;
        }
    }

    @Test
    void hazard_of_another_module_is_registered_once_in_its_transaction() {
        HazardReported told = new HazardReported(
                UUID.randomUUID(),
                Instant.now(),
                "TICKET",
                "B-1",
                "燃气味",
                "厨房有气味",
                "3-2-407",
                staff.unit,
                null,
                staff.employee);
        bed.asPerson(staff.employee, () -> bed.inTransaction(() -> hazards.fire(told)));
        bed.asPerson(staff.employee, () -> bed.inTransaction(() -> hazards.fire(told)));
        assertThat(bed.database()
                        .column(
                                "select number from inspection.finding where source = 'TICKET' and" + " unit_code = ?",
                                staff.unit))
                .hasSize(1);
    }

    @Test
    void control_points_of_an_approved_risk_become_a_checklist() {
        String risk = bed.organisation().fresh("FX-");
        RiskApproved approved = new RiskApproved(
                UUID.randomUUID(),
                Instant.now(),
                risk,
                1,
                "更换燃气表",
                null,
                staff.unit,
                staff.safety,
                "中",
                "GENERAL",
                List.of("DEPARTMENT"),
                List.of(new RiskApproved.ControlPoint(risk + "/1", "MANAGEMENT", "双人作业", null, "MONTH", "TEAM")));
        bed.asSystem(() -> bed.inTransaction(() -> risks.fire(approved)));
        bed.asSystem(() -> bed.inTransaction(() -> risks.fire(approved)));
        String checklist = bed.asPerson(
                staff.safety,
                () -> checklists.fromControlPoints(new SaveChecklist("管控措施检查", null, staff.unit, null), List.of(risk)));
        var nodes =
                bed.asPerson(staff.safety, () -> checklists.details(checklist).nodes());
        assertThat(nodes).hasSize(2);
        assertThat(nodes.get(1).facts().controlPointKey()).isEqualTo(risk + "/1");
        bed.asSystem(() ->
                bed.inTransaction(() -> closedRisks.fire(new RiskClosed(UUID.randomUUID(), Instant.now(), risk))));
        assertThat(bed.asPerson(staff.safety, () -> checklists.controlPoints()))
                .extracting(point -> point.riskNumber())
                .doesNotContain(risk);
    }

    @Test
    void only_those_concerned_see_it_and_two_character_words_find_it() {
        String number = registered("灭火器箱破损");
        FindingQuery query = new FindingQuery("灭火", null, null, null, staff.unit, null, null, false, false, false);
        assertThat(bed.asPerson(
                        staff.safety,
                        () -> findings.find(query, PageRequest.first(10)).items()))
                .extracting(row -> row.number())
                .containsExactly(number);
        assertThatThrownBy(() -> bed.asPerson(staff.field, () -> findings.details(number)))
                .isInstanceOf(NotFound.class);
        assign(number, FindingLevel.GENERAL);
        assertThat(bed.asPerson(staff.field, () -> findings.details(number))
                        .row()
                        .number())
                .isEqualTo(number);
    }

    @Test
    void every_indicator_can_be_measured_and_nothing_to_measure_is_no_value() {
        var period = new Period(TODAY.minusDays(30), TODAY.plusDays(30));
        indicators.all().stream()
                .filter(indicator -> indicator.code().matches("(finding|inspection)\\..*"))
                .forEach(indicator -> assertThat(indicators.measure(indicator.code(), period, staff.unit, staff.field))
                        .as(indicator.code())
                        .isNotNull());
        assertThat(indicators
                        .measure("finding.rectification_rate", period, staff.unit, null)
                        .value())
                .isNull();
        String number = registered("灭火器过期");
        assign(number, FindingLevel.GENERAL);
        assertThat(indicators
                        .measure("finding.rectification_rate", period, staff.unit, null)
                        .value())
                .isEqualByComparingTo(BigDecimal.ZERO);
    }

    private void escalateAll() {
        while (bed.asSystem(() -> overdue.escalateSome()) > 0) {
            // other tests' findings come along
        }
    }

    private String registered(String title) {
        return bed.asPerson(staff.safety, () -> findings.register(report(title)));
    }

    private FindingFacts report(String title) {
        return FindingFacts.report(title, null, "一楼", staff.unit);
    }

    private void assign(String number, FindingLevel level) {
        bed.asPerson(staff.manager, () -> findings.assign(number, version(number), assignment(level), null));
    }

    private Assignment assignment(FindingLevel level) {
        return new Assignment(
                level,
                "立即整改",
                staff.field,
                null,
                staff.safety,
                BigDecimal.TEN,
                TODAY.plusDays(7),
                null,
                "备用方案",
                "设置警戒");
    }

    private static Rectification done() {
        return new Rectification("保养不到位", null, "已更换");
    }

    private static Acceptance accepted() {
        return new Acceptance("合格", null, true);
    }

    private long version(String number) {
        return findings.details(number).version();
    }

    private FindingDetails details(String number) {
        return bed.asPerson(staff.safety, () -> findings.details(number));
    }

    private List<String> dutiesOf(String login) {
        return bed.asPerson(login, () -> duties.mine(100)).stream()
                .map(duty -> duty.duty().code() + " " + duty.duty().objectNumber())
                .toList();
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
