package org.anlan.inspection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
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
import org.anlan.inspection.finding.FindingRow;
import org.anlan.inspection.finding.FindingStatus;
import org.anlan.inspection.finding.Findings;
import org.anlan.inspection.finding.PublicReports;
import org.anlan.inspection.finding.Rectification;
import org.anlan.inspection.finding.ReportOutcome;
import org.anlan.inspection.finding.Treatment;
import org.anlan.inspection.finding.application.OverdueFindings;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotAllowed;
import org.anlan.platform.NotFound;
import org.anlan.platform.PageRequest;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.StaleVersion;
import org.anlan.platform.attachment.Attachments;
import org.anlan.platform.duty.Duties;
import org.anlan.platform.event.HazardReported;
import org.anlan.platform.event.RiskApproved;
import org.anlan.platform.event.RiskClosed;
import org.anlan.platform.indicator.Indicators;
import org.anlan.platform.indicator.Period;
import org.anlan.platform.notice.Notices;
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
    Notices notices;

    @Inject
    Attachments attachments;

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
        assertThat(noticesOf(staff.head))
                .containsOnlyOnce("finding.approve-treatment " + number, "finding.sign-off " + number);
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
    void escalation_outlives_every_step_but_an_extension_into_the_future_and_is_told_to_those_above() {
        String number = registered("应急灯不亮");
        assign(number, FindingLevel.GENERAL);
        bed.database().execute("update inspection.finding set due_on = current_date - 9 where number = ?", number);
        escalateAll();
        assertThat(dutiesOf(staff.head)).contains("finding.overdue " + number);
        assertThat(noticesOf(staff.head)).containsOnlyOnce("finding.overdue_above " + number);
        assertThat(noticesOf(staff.safety)).containsOnlyOnce("finding.overdue_above " + number);
        bed.asPerson(staff.field, () -> findings.requestExtension(number, version(number), TODAY.plusDays(20), "等备件"));
        assertThat(dutiesOf(staff.head)).contains("finding.overdue " + number);
        bed.asPerson(staff.manager, () -> findings.decideExtension(number, version(number), false, "按期"));
        assertThat(dutiesOf(staff.head)).contains("finding.overdue " + number);
        bed.asPerson(staff.field, () -> findings.submit(number, version(number), done()));
        assertThat(dutiesOf(staff.head)).doesNotContain("finding.overdue " + number);
        bed.asPerson(staff.safety, () -> findings.sendBack(number, version(number), "照片不清"));
        assertThat(dutiesOf(staff.head)).contains("finding.overdue " + number);
        bed.asPerson(staff.field, () -> findings.requestExtension(number, version(number), TODAY.plusDays(20), "等备件"));
        bed.asPerson(staff.manager, () -> findings.decideExtension(number, version(number), true, null));
        assertThat(dutiesOf(staff.head)).doesNotContain("finding.overdue " + number);
        escalateAll();
        assertThat(dutiesOf(staff.head)).doesNotContain("finding.overdue " + number);
    }

    @Test
    void responsible_hears_once_what_to_do_and_of_each_decision_in_its_own_words() {
        String number = registered("灭火器过期");
        assign(number, FindingLevel.GENERAL);
        bed.asPerson(staff.field, () -> findings.requestExtension(number, version(number), TODAY.plusDays(20), "等备件"));
        bed.asPerson(staff.manager, () -> findings.decideExtension(number, version(number), true, null));
        bed.asPerson(staff.field, () -> findings.requestExtension(number, version(number), TODAY.plusDays(30), "等备件"));
        bed.asPerson(staff.manager, () -> findings.decideExtension(number, version(number), false, "按期"));
        bed.asPerson(staff.field, () -> findings.submit(number, version(number), done()));
        bed.asPerson(staff.safety, () -> findings.sendBack(number, version(number), "照片不清"));
        bed.asPerson(staff.field, () -> findings.submit(number, version(number), done()));
        bed.asPerson(staff.safety, () -> findings.accept(number, version(number), accepted()));
        bed.asPerson(staff.safety, () -> findings.reopen(number, version(number), "复发", TODAY.plusDays(3)));
        assertThat(noticesOf(staff.field))
                .containsExactlyInAnyOrder(
                        "finding.rectify " + number,
                        "finding.extension_granted " + number,
                        "finding.extension_refused " + number,
                        "finding.sent_back " + number,
                        "finding.reopened " + number);
        assertThat(noticesOf(staff.manager)).containsExactly("finding.extend " + number, "finding.extend " + number);
    }

    @Test
    void only_who_may_rectify_and_accept_there_is_chosen() {
        String number = registered("电线裸露");
        String auditor = bed.organisation().person(staff.unit, "auditor");
        String elsewhere = bed.organisation().person(bed.organisation().unit(null), "safety");
        for (String nobody : List.of(auditor, staff.employee, elsewhere)) {
            assertThat(said(() -> bed.asPerson(
                            staff.manager,
                            () -> findings.assign(number, version(number), given(staff.field, nobody), null))))
                    .containsExactly("acceptorLogin cannot_accept");
            assertThat(said(() -> bed.asPerson(
                            staff.field, () -> findings.registerRectified(report("管卡松动"), done(), nobody, false))))
                    .containsExactly("acceptorLogin cannot_accept");
        }
        assertThat(said(() -> bed.asPerson(
                        staff.manager,
                        () -> findings.assign(number, version(number), given(auditor, staff.safety), null))))
                .containsExactly("responsibleLogin cannot_rectify");
        assertThat(said(() -> bed.asPerson(
                        staff.field,
                        () -> findings.registerRectified(report(""), new Rectification("", null, ""), null, false))))
                .containsExactlyInAnyOrder(
                        "title required", "cause required", "evidence required", "acceptorLogin required");
    }

    @Test
    void acceptor_who_has_lost_the_right_accepts_no_longer() {
        String number = registered("电线裸露");
        assign(number, FindingLevel.GENERAL);
        bed.asPerson(staff.field, () -> findings.submit(number, version(number), done()));
        bed.database()
                .execute("update inspection.finding set acceptor_login = ? where number = ?", staff.employee, number);
        assertThat(bed.asPerson(staff.employee, () -> findings.details(number).allowedActions()))
                .doesNotContain(FindingAction.ACCEPT, FindingAction.SEND_BACK);
        assertThatThrownBy(
                        () -> bed.asPerson(staff.employee, () -> findings.accept(number, version(number), accepted())))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void major_finding_stays_major_unless_the_head_says_otherwise() {
        String number = registered("承重墙裂缝");
        assign(number, FindingLevel.MAJOR);
        Assignment lower = new Assignment(FindingLevel.GENERAL, null, null, null, null, null, null, null, null, null);
        assertThatThrownBy(
                        () -> bed.asPerson(staff.manager, () -> findings.assign(number, version(number), lower, "不严重")))
                .isInstanceOf(NotAllowed.class);
        Assignment other = new Assignment(null, null, staff.employee, null, null, null, null, null, null, null);
        bed.asPerson(staff.manager, () -> findings.assign(number, version(number), other, "换人"));
        assertThat(details(number).row().level()).isEqualTo(FindingLevel.MAJOR);
        assertThat(details(number).assignment().contingency()).isEqualTo("备用方案");
        assertThat(details(number).assignment().interimProtection()).isEqualTo("设置警戒");
        assertThat(bed.asPerson(staff.head, () -> findings.details(number).allowedActions()))
                .contains(FindingAction.REASSIGN);
        bed.asPerson(staff.head, () -> findings.assign(number, version(number), lower, "复核为一般"));
        assertThat(details(number).row().level()).isEqualTo(FindingLevel.GENERAL);
    }

    @Test
    void duplicate_points_at_one_the_caller_sees_and_that_stands() {
        String number = bed.asPerson(staff.employee, () -> findings.register(report("漏水")));
        String other = bed.organisation().unit(null);
        String stranger = bed.organisation().person(other, "safety");
        String hidden = bed.asPerson(stranger, () -> findings.register(FindingFacts.report("别处漏水", null, "一楼", other)));
        assertThat(said(() -> duplicate(number, hidden))).containsExactly("originalNumber unknown_value");
        String original = bed.asPerson(staff.employee, () -> findings.register(report("漏水")));
        duplicate(number, original);
        assertThat(said(() -> duplicate(original, number))).containsExactly("originalNumber original_dropped");
    }

    @Test
    void days_late_count_from_both_dates_and_stay_after_it_was_handed_in() {
        String number = registered("应急灯不亮");
        assign(number, FindingLevel.GENERAL);
        bed.database()
                .execute(
                        "update inspection.finding set original_due_on = cast(? as date) - 9,"
                                + " due_on = cast(? as date) - 4 where number = ?",
                        TODAY.toString(),
                        TODAY.toString(),
                        number);
        assertThat(late(number)).isEqualTo("4 9");
        bed.asPerson(staff.field, () -> findings.submit(number, version(number), done()));
        assertThat(late(number)).isEqualTo("4 9");
        bed.asPerson(staff.safety, () -> findings.accept(number, version(number), accepted()));
        assertThat(late(number)).isEqualTo("4 9");
        bed.database().execute("update inspection.finding set due_on = date '99999-01-01' where number = ?", number);
        assertThat(details(number).row().dueOn()).isEqualTo(LocalDate.parse("+99999-01-01"));
        assertThat(late(number)).isEqualTo("0 9");
    }

    @Test
    void a_photo_from_before_it_was_sent_back_shows_nothing_anymore() throws Exception {
        String number = registered("井盖松动");
        assign(number, FindingLevel.GENERAL);
        photo(number);
        bed.asPerson(staff.field, () -> findings.submit(number, version(number), wordless()));
        bed.asPerson(staff.safety, () -> findings.sendBack(number, version(number), "未装锁"));
        assertThat(said(() -> bed.asPerson(staff.field, () -> findings.submit(number, version(number), wordless()))))
                .containsExactly("evidence required");
        photo(number);
        bed.asPerson(staff.field, () -> findings.submit(number, version(number), wordless()));
        assertThat(details(number).row().status()).isEqualTo(FindingStatus.PENDING_ACCEPTANCE);
    }

    @Test
    void fixed_on_the_spot_with_photos_only_is_accepted_once_they_are_there() throws Exception {
        String number = bed.asPerson(
                staff.field, () -> findings.registerRectified(report("管卡松动"), wordless(), staff.safety, true));
        refused(
                "finding.no_evidence",
                () -> bed.asPerson(staff.safety, () -> findings.accept(number, version(number), accepted())));
        photo(number);
        bed.asPerson(staff.safety, () -> findings.accept(number, version(number), accepted()));
        assertThat(details(number).row().status()).isEqualTo(FindingStatus.CLOSED);
    }

    @Test
    void deputy_who_is_the_acceptor_is_not_offered_what_they_may_not_do() {
        String number = registered("电线裸露");
        assign(number, FindingLevel.GENERAL);
        bed.asPerson(staff.field, () -> people.nameDeputy(staff.field, staff.safety, TODAY, TODAY.plusDays(1)));
        assertThat(bed.asPerson(staff.safety, () -> findings.details(number).allowedActions()))
                .doesNotContain(FindingAction.SUBMIT);
    }

    @Test
    void deputy_of_another_unit_finds_what_they_stand_in_for() {
        String number = registered("扶手松动");
        assign(number, FindingLevel.GENERAL);
        String deputy = bed.organisation().person(bed.organisation().unit(null), "field");
        FindingQuery query = new FindingQuery(number, null, null, null, null, null, null, false, false, false);
        assertThat(found(deputy, query)).isEmpty();
        bed.asPerson(staff.field, () -> people.nameDeputy(staff.field, deputy, TODAY, TODAY.plusDays(1)));
        assertThat(found(deputy, query)).containsExactly(number);
        assertThat(bed.asPerson(deputy, () -> findings.details(number).allowedActions()))
                .contains(FindingAction.SUBMIT);
    }

    private List<String> found(String login, FindingQuery query) {
        return bed
                .asPerson(
                        login, () -> findings.find(query, PageRequest.first(10)).items())
                .stream()
                .map(FindingRow::number)
                .toList();
    }

    private void duplicate(String number, String original) {
        bed.asPerson(
                staff.safety,
                () -> findings.rejectReport(number, version(number), ReportOutcome.DUPLICATE, original, "重复"));
        assertThat(bed.asPerson(staff.safety, () -> findings.details(original)).duplicates())
                .contains(number);
    }

    private String late(String number) {
        FindingRow row = bed.asPerson(
                        staff.safety,
                        () -> findings.find(
                                new FindingQuery(number, null, null, null, staff.unit, null, null, false, false, false),
                                PageRequest.first(1)))
                .items()
                .get(0);
        return row.overdueDays() + " " + row.originalOverdueDays();
    }

    private void photo(String number) throws Exception {
        byte[] png = Staff.png();
        bed.asPerson(
                staff.field,
                () -> attachments.add(Findings.EVIDENCE_KIND, number, "后.png", new ByteArrayInputStream(png)));
    }

    private Assignment given(String responsible, String acceptor) {
        return new Assignment(
                FindingLevel.GENERAL, "整改", responsible, null, acceptor, null, TODAY.plusDays(7), null, null, null);
    }

    private static Rectification wordless() {
        return new Rectification("保养不到位", null, null);
    }

    private List<String> noticesOf(String login) {
        return bed.asPerson(login, () -> notices.mine(PageRequest.first(100)).items()).stream()
                .map(notice -> notice.code() + " " + notice.args().get(0))
                .toList();
    }

    private static List<String> said(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        List<String> said = new ArrayList<>();
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        InvalidInput.class, e -> e.errors().forEach(x -> said.add(x.field() + " " + x.code())));
        return said;
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
