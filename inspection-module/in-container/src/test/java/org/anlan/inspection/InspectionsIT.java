package org.anlan.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.anlan.inspection.checklist.ChecklistAction;
import org.anlan.inspection.checklist.Checklists;
import org.anlan.inspection.checklist.FindingTemplate;
import org.anlan.inspection.checklist.NodeFacts;
import org.anlan.inspection.conduct.AnswerPhotos;
import org.anlan.inspection.conduct.GiveAnswer;
import org.anlan.inspection.conduct.InspectionAction;
import org.anlan.inspection.conduct.InspectionDetails;
import org.anlan.inspection.conduct.InspectionResult;
import org.anlan.inspection.conduct.InspectionStatus;
import org.anlan.inspection.conduct.Inspections;
import org.anlan.inspection.conduct.Inspections.BeginInspection;
import org.anlan.inspection.conduct.Inspections.FinishInspection;
import org.anlan.inspection.conduct.Score;
import org.anlan.inspection.conduct.application.InspectionClock;
import org.anlan.inspection.finding.FindingDetails;
import org.anlan.inspection.finding.FindingLevel;
import org.anlan.inspection.finding.FindingStatus;
import org.anlan.inspection.finding.Findings;
import org.anlan.inspection.plan.Plans;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotAllowed;
import org.anlan.platform.NotFound;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.StaleVersion;
import org.anlan.platform.attachment.Attachments;
import org.anlan.platform.duty.Duties;
import org.anlan.testing.InContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InspectionsIT extends InContainer {

    @Inject
    Inspections inspections;

    @Inject
    InspectionClock clock;

    @Inject
    Plans plans;

    @Inject
    Checklists checklists;

    @Inject
    Findings findings;

    @Inject
    Duties duties;

    @Inject
    Attachments attachments;

    @Inject
    Staff hiring;

    private Staff staff;
    private String checklist;

    @BeforeEach
    void staff() {
        staff = hiring.hired();
        checklist = staff.checklist();
    }

    @Test
    void planned_inspection_is_announced_once_started_answered_and_signed() {
        String number = planned();
        while (bed.asSystem(() -> clock.announceSome()) > 0) {
            // other tests' inspections come along
        }
        assertThat(bed.asPerson(staff.field, () -> duties.mine(50)))
                .extracting(duty -> duty.duty().objectNumber())
                .containsOnlyOnce(number);
        assertThatThrownBy(() -> bed.asPerson(staff.manager, () -> start(number)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.code()).isEqualTo("inspection.assigned_to_other"));
        bed.asPerson(staff.field, () -> start(number));
        answer(number, "1", "CONFORMING");
        answer(number, "2", "CONFORMING");
        Score score = finish(number);
        assertThat(score.result()).isEqualTo(InspectionResult.PASSED);
        assertThat(details(number).row().status()).isEqualTo(InspectionStatus.COMPLETED);
        assertThat(bed.asPerson(staff.field, () -> duties.mine(50)))
                .extracting(duty -> duty.duty().objectNumber())
                .doesNotContain(number);
        assertThat(bed.database().auditActions("inspection", number))
                .contains("inspection.started", "inspection.answered", "inspection.finished");
    }

    @Test
    void a_running_inspection_keeps_the_version_it_started_with() {
        String number = begun();
        bed.asPerson(staff.safety, () -> {
            checklists.act(checklist, staff.version(checklist), ChecklistAction.REVISE);
            checklists.addNode(
                    checklist, staff.version(checklist), null, 9, NodeFacts.item("新项", FindingTemplate.NONE));
            checklists.act(checklist, staff.version(checklist), ChecklistAction.PUBLISH);
        });
        assertThat(details(number).nodes()).hasSize(2);
        assertThatThrownBy(() -> bed.database()
                        .execute(
                                "update inspection.checklist_node set text = 'x' where version_id in (select v.id from"
                                        + " inspection.checklist_version v join inspection.checklist c on c.id = v.checklist_id"
                                        + " where c.number = ? and v.number = 1)",
                                checklist))
                .hasStackTraceContaining("a published checklist is never changed");
    }

    @Test
    void a_failed_item_drafts_its_finding_in_one_tap_and_only_once() {
        String number = begun();
        answer(number, "1", "NONCONFORMING");
        String finding = bed.asPerson(staff.field, () -> inspections.draftFinding(number, "1"));
        assertThat(bed.asPerson(staff.field, () -> inspections.draftFinding(number, "1")))
                .isEqualTo(finding);
        FindingDetails drafted = bed.asPerson(staff.safety, () -> findings.details(finding));
        assertThat(drafted.row().title()).isEqualTo("消防通道堵塞");
        assertThat(drafted.row().level()).isEqualTo(FindingLevel.GENERAL);
        assertThat(drafted.row().sourceNumber()).isEqualTo(number);
        assertThat(drafted.row().status()).isEqualTo(FindingStatus.REPORTED);
        assertThat(drafted.proposal().responsibleLogin()).isEqualTo(staff.field);
        assertThat(drafted.proposal().dueOn())
                .isEqualTo(LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(3));
        String again = begun();
        answer(again, "1", "NONCONFORMING");
        String repeated = bed.asPerson(staff.field, () -> inspections.draftFinding(again, "1"));
        assertThat(bed.asPerson(staff.safety, () -> findings.details(repeated))
                        .row()
                        .repeatedOf())
                .isEqualTo(finding);
    }

    @Test
    void another_persons_answer_is_refused_and_the_inspectors_last_one_counts() {
        String number = begun();
        answer(number, "1", "NONCONFORMING");
        answer(number, "1", "CONFORMING");
        assertThatThrownBy(() -> bed.asPerson(
                        staff.safety, () -> inspections.answer(new GiveAnswer(number, "1", "NONCONFORMING", null))))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.code()).isEqualTo("inspection.not_inspector"));
        assertThat(details(number).answers())
                .hasSize(1)
                .first()
                .matches(row -> row.value().equals("CONFORMING"));
    }

    @Test
    void a_missed_one_is_missed_once_and_its_late_check_does_not_erase_it() {
        String number = planned();
        bed.database()
                .execute(
                        "update inspection.inspection set opens_at = now() - interval '2 days', due_at = now() -"
                                + " interval '1 day', missed_at = now() - interval '1 hour' where number = ?",
                        number);
        while (bed.asSystem(() -> clock.missSome()) > 0) {
            // other tests' inspections come along
        }
        assertThat(bed.database().auditActions("inspection", number)).containsOnlyOnce("inspection.missed");
        bed.asPerson(staff.field, () -> start(number));
        assertThat(bed.asPerson(staff.field, () -> inspections.details(number).allowedActions()))
                .containsExactly(InspectionAction.FINISH, InspectionAction.HAND_OVER);
        answer(number, "1", "CONFORMING");
        answer(number, "2", "CONFORMING");
        finish(number);
        InspectionDetails details = details(number);
        assertThat(details.row().status()).isEqualTo(InspectionStatus.MISSED);
        assertThat(details.row().madeUp()).isTrue();
    }

    @Test
    void excused_by_a_manager_with_a_reason_and_stale_or_early_starts_are_refused() {
        String number = planned();
        assertThatThrownBy(() -> bed.asPerson(staff.field, () -> inspections.start(number, 99)))
                .isInstanceOf(StaleVersion.class);
        bed.asPerson(
                staff.manager,
                () -> inspections.excuse(number, inspections.details(number).version(), "台风停业"));
        assertThat(details(number).excuseReason()).isEqualTo("台风停业");
        assertThat(details(number).excusedBy()).isEqualTo(staff.manager);
    }

    @Test
    void it_is_begun_only_in_a_unit_that_there_is_and_that_the_caller_may_inspect() {
        String elsewhere = bed.organisation().unit(null);
        assertThatThrownBy(() -> bed.asPerson(staff.field, () -> begin(null, staff.unit)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> bed.asPerson(staff.field, () -> begin("PC-0", staff.unit)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> bed.asPerson(staff.field, () -> begin(checklist, "nowhere")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> bed.asPerson(staff.field, () -> begin(checklist, elsewhere)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bed.asPerson(staff.safety, () -> begin(checklist, elsewhere)))
                .isInstanceOf(NotFound.class);
    }

    private String begin(String of, String unit) {
        return inspections.begin(new BeginInspection(of, unit, null, null));
    }

    @Test
    void signature_is_a_drawing_and_a_photo_belongs_to_a_question_that_is_asked() {
        String number = begun();
        byte[] pdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> bed.asPerson(staff.field, () -> inspections.sign(number, pdf)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> bed.asPerson(staff.field, () -> photo(number, "99")))
                .isInstanceOf(NotAllowed.class);
        assertThat(bed.asPerson(staff.field, () -> photo(number, "1"))).isNotNull();
    }

    private UUID photo(String number, String item) throws IOException {
        return attachments
                .add(
                        Inspections.ANSWER_KIND,
                        AnswerPhotos.of(number, item),
                        "a.png",
                        new ByteArrayInputStream(Staff.png()))
                .id();
    }

    private String planned() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        return bed.asPerson(staff.safety, () -> {
            String plan = plans.register(staff.daily(checklist, today));
            return plans.occurrences(plan, today, today).get(0).number();
        });
    }

    private String begun() {
        return bed.asPerson(
                staff.field, () -> inspections.begin(new BeginInspection(checklist, staff.unit, "一楼", null)));
    }

    private void start(String number) {
        inspections.start(number, inspections.details(number).version());
    }

    private void answer(String number, String item, String value) {
        bed.asPerson(staff.field, () -> inspections.answer(new GiveAnswer(number, item, value, null)));
    }

    private Score finish(String number) {
        return bed.asPerson(staff.field, () -> {
            UUID signature = inspections.sign(number, Staff.png());
            long version = inspections.details(number).version();
            return inspections.finish(new FinishInspection(number, version, signature, null, null, "现场无人", "正常"));
        });
    }

    private InspectionDetails details(String number) {
        return bed.asPerson(staff.safety, () -> inspections.details(number));
    }
}
