package org.anlan.inspection.finding.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.anlan.inspection.finding.Acceptance;
import org.anlan.inspection.finding.Assignment;
import org.anlan.inspection.finding.FindingLevel;
import org.anlan.inspection.finding.FindingStatus;
import org.anlan.inspection.finding.NewRating;
import org.anlan.inspection.finding.Rectification;
import org.anlan.inspection.finding.ReportOutcome;
import org.anlan.inspection.finding.Treatment;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.RuleBroken;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FindingRulesTest {

    @Test
    void whoever_rectifies_never_accepts() {
        Finding finding = Hazard.in(FindingStatus.PENDING_ACCEPTANCE);
        refused(
                "finding.rectifier_accepts",
                () -> finding.accept(Hazard.accepted(), Hazard.FIXER, Set.of(), Hazard.NOW));
    }

    @Test
    void a_deputy_of_the_rectifier_never_accepts() {
        Finding finding = Hazard.in(FindingStatus.PENDING_ACCEPTANCE);
        refused(
                "finding.rectifier_accepts",
                () -> finding.accept(Hazard.accepted(), "deputy", Set.of(Hazard.FIXER), Hazard.NOW));
    }

    @Test
    void a_deputy_who_rectified_in_the_name_of_another_never_accepts() {
        Finding finding = Hazard.in(FindingStatus.RECTIFYING);
        finding.submit(Hazard.done(), false, "deputy", Hazard.NOW);
        refused("finding.rectifier_accepts", () -> finding.accept(Hazard.accepted(), "deputy", Set.of(), Hazard.NOW));
    }

    @Test
    void a_deputy_never_decides_what_the_other_asked_for_or_proposed_or_accepted() {
        Finding late = Hazard.in(FindingStatus.RECTIFYING);
        late.requestExtension(Hazard.DUE.plusDays(5), "等备件", Hazard.TODAY, Hazard.FIXER, Hazard.NOW);
        Set<String> forFixer = Set.of(Hazard.FIXER);
        refused(
                "finding.own_extension",
                () -> late.decideExtension(true, null, Hazard.TODAY, "deputy", forFixer, Hazard.NOW));
        Finding major = Hazard.in(FindingStatus.RECTIFYING, FindingLevel.MAJOR);
        major.proposeTreatment(Hazard.treatment(), Hazard.TODAY, Hazard.FIXER, Hazard.NOW);
        refused("finding.own_treatment", () -> major.approveTreatment("deputy", forFixer, Hazard.NOW));
        Finding accepted = Hazard.in(FindingStatus.PENDING_SIGN_OFF);
        refused(
                "finding.acceptor_signs_off",
                () -> accepted.signOff(null, "deputy", Set.of(Hazard.ACCEPTOR), Hazard.NOW));
    }

    @Test
    void a_former_rectifier_never_becomes_the_acceptor() {
        Finding finding = Hazard.in(FindingStatus.RECTIFYING);
        Assignment swapped = Hazard.assignment(FindingLevel.GENERAL, "other", Hazard.FIXER);
        refused(
                "finding.rectifier_accepts",
                () -> finding.assign(swapped, "调整", Hazard.TODAY, "manager", Set.of(), Hazard.NOW));
    }

    @Test
    void an_empty_assignment_names_what_is_missing() {
        Finding finding = Hazard.in(FindingStatus.REGISTERED);
        Assignment empty = new Assignment(null, null, null, null, null, null, null, null, null, null);
        assertThatThrownBy(() -> finding.assign(empty, null, Hazard.TODAY, "manager", Set.of(), Hazard.NOW))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.errors())
                                .extracting(InvalidInput.FieldError::field)
                                .contains("level", "measure", "responsibleLogin", "acceptorLogin", "dueOn"));
    }

    @Test
    void responsible_and_acceptor_are_two_people() {
        Finding finding = Hazard.in(FindingStatus.REGISTERED);
        Assignment same = Hazard.assignment(FindingLevel.GENERAL, Hazard.FIXER, Hazard.FIXER);
        refused(
                "finding.rectifier_accepts",
                () -> finding.assign(same, null, Hazard.TODAY, "manager", Set.of(), Hazard.NOW));
    }

    @Test
    void an_extension_keeps_the_original_date_and_overdue_counts_from_the_new_one() {
        Finding finding = Hazard.in(FindingStatus.RECTIFYING);
        finding.requestExtension(Hazard.DUE.plusDays(5), "等备件", Hazard.TODAY, Hazard.FIXER, Hazard.NOW);
        refused(
                "finding.own_extension",
                () -> finding.decideExtension(true, null, Hazard.TODAY, Hazard.FIXER, Set.of(), Hazard.NOW));
        assertThat(finding.overdueDays(Hazard.DUE.plusDays(2))).isEqualTo(2);
        finding.decideExtension(true, null, Hazard.TODAY, "manager", Set.of(), Hazard.NOW);
        AssignmentColumns assignment = finding.assignment().orElseThrow();
        assertThat(assignment.originalDueOn()).isEqualTo(Hazard.DUE);
        assertThat(assignment.dueOn()).isEqualTo(Hazard.DUE.plusDays(5));
        assertThat(finding.overdueDays(Hazard.DUE.plusDays(2))).isZero();
        assertThat(finding.overdueDays(Hazard.DUE.plusDays(6))).isEqualTo(1);
    }

    @Test
    void a_refused_extension_changes_no_date_and_only_one_is_asked_at_a_time() {
        Finding finding = Hazard.in(FindingStatus.RECTIFYING);
        finding.requestExtension(Hazard.DUE.plusDays(5), "等备件", Hazard.TODAY, Hazard.FIXER, Hazard.NOW);
        refused(
                "finding.extension_pending",
                () -> finding.requestExtension(Hazard.DUE.plusDays(9), "还要", Hazard.TODAY, Hazard.FIXER, Hazard.NOW));
        finding.decideExtension(false, "按期完成", Hazard.TODAY, "manager", Set.of(), Hazard.NOW);
        assertThat(finding.assignment().orElseThrow().dueOn()).isEqualTo(Hazard.DUE);
    }

    @Test
    void assigning_to_another_keeps_both_dates_and_says_so_when_another_is_asked_for() {
        Finding finding = Hazard.in(FindingStatus.RECTIFYING);
        Assignment later = only(null, "other", Hazard.DUE.plusYears(1));
        assertThat(fields(() -> finding.assign(later, "人员调整", Hazard.TODAY, "manager", Set.of(), Hazard.NOW)))
                .containsExactly("dueOn date_stays");
        finding.assign(only(null, "other", null), "人员调整", Hazard.TODAY, "manager", Set.of(), Hazard.NOW);
        assertThat(finding.assignment().orElseThrow().dueOn()).isEqualTo(Hazard.DUE);
        assertThat(finding.assignment().orElseThrow().originalDueOn()).isEqualTo(Hazard.DUE);
    }

    @Test
    void assigning_to_another_keeps_what_is_not_said() {
        Finding finding = Hazard.in(FindingStatus.RECTIFYING, FindingLevel.MAJOR);
        Assignment before = finding.assignmentFacts().orElseThrow();
        finding.assign(only(null, "other", null), "人员调整", Hazard.TODAY, "manager", Set.of(), Hazard.NOW);
        Assignment after = finding.assignmentFacts().orElseThrow();
        assertThat(after.responsibleLogin()).isEqualTo("other");
        assertThat(finding.level()).isEqualTo(FindingLevel.MAJOR);
        assertThat(after.interimProtection()).isEqualTo(before.interimProtection());
        assertThat(after.contingency()).isEqualTo(before.contingency());
        assertThat(after.budget()).isEqualTo(before.budget());
        assertThat(after.standard()).isEqualTo(before.standard());
    }

    @Test
    void whoever_rectifies_a_major_finding_does_not_make_it_a_general_one() {
        Finding finding = Hazard.in(FindingStatus.RECTIFYING, FindingLevel.MAJOR);
        Assignment lower = only(FindingLevel.GENERAL, null, null);
        assertThat(finding.isDowngrade(FindingLevel.GENERAL)).isTrue();
        refused(
                "finding.own_downgrade",
                () -> finding.assign(lower, "不严重", Hazard.TODAY, Hazard.FIXER, Set.of(), Hazard.NOW));
        refused(
                "finding.own_downgrade",
                () -> finding.assign(lower, "不严重", Hazard.TODAY, "deputy", Set.of(Hazard.FIXER), Hazard.NOW));
        finding.assign(lower, "复核为一般", Hazard.TODAY, Hazard.HEAD, Set.of(), Hazard.NOW);
        assertThat(finding.level()).isEqualTo(FindingLevel.GENERAL);
        assertThat(finding.levelDecidedBy()).isEqualTo(Hazard.HEAD);
    }

    @Test
    void dates_lie_between_today_and_ten_years_ahead() {
        LocalDate far = LocalDate.parse("+99999-01-01");
        LocalDate yesterday = Hazard.TODAY.minusDays(1);
        Finding finding = Hazard.in(FindingStatus.RECTIFYING, FindingLevel.MAJOR);
        assertThat(fields(() -> finding.requestExtension(far, "等备件", Hazard.TODAY, Hazard.FIXER, Hazard.NOW)))
                .containsExactly("until out_of_range");
        assertThat(fields(() -> finding.proposeTreatment(plan(far), Hazard.TODAY, Hazard.FIXER, Hazard.NOW)))
                .containsExactly("timeLimit out_of_range");
        assertThat(fields(() -> finding.proposeTreatment(plan(yesterday), Hazard.TODAY, Hazard.FIXER, Hazard.NOW)))
                .containsExactly("timeLimit in_the_past");
        assertThat(fields(() -> Hazard.in(FindingStatus.CLOSED).reopen("复发", far, Hazard.TODAY, Hazard.NOW)))
                .containsExactly("dueOn out_of_range");
        assertThat(fields(() -> Hazard.in(FindingStatus.REGISTERED)
                        .assign(priced("1", far), null, Hazard.TODAY, "manager", Set.of(), Hazard.NOW)))
                .containsExactly("dueOn out_of_range");
    }

    @Test
    void an_extension_that_is_past_by_the_time_it_is_asked_for_is_refused() {
        Finding finding = Hazard.in(FindingStatus.RECTIFYING);
        LocalDate late = Hazard.DUE.plusDays(9);
        assertThat(fields(() -> finding.requestExtension(Hazard.DUE.plusDays(2), "等", late, Hazard.FIXER, Hazard.NOW)))
                .containsExactly("until in_the_past");
    }

    @Test
    void money_has_two_decimals_and_an_upper_limit() {
        for (String wrong :
                List.of("-1 negative", "10000000000.01 out_of_range", "1e30 out_of_range", "0.001 two_decimals")) {
            String[] words = wrong.split(" ");
            assertThat(fields(() -> Hazard.in(FindingStatus.REGISTERED)
                            .assign(priced(words[0], Hazard.DUE), null, Hazard.TODAY, "manager", Set.of(), Hazard.NOW)))
                    .containsExactly("budget " + words[1]);
        }
        Finding finding = Hazard.in(FindingStatus.REGISTERED);
        finding.assign(priced("300.500", Hazard.DUE), null, Hazard.TODAY, "manager", Set.of(), Hazard.NOW);
        assertThat(finding.status()).isEqualTo(FindingStatus.RECTIFYING);
    }

    @Test
    void escalation_ends_with_an_extension_into_the_future_only() {
        Finding finding = Hazard.in(FindingStatus.RECTIFYING);
        finding.escalated(3);
        LocalDate late = Hazard.DUE.plusDays(9);
        finding.requestExtension(late, "等备件", late, Hazard.FIXER, Hazard.NOW);
        finding.decideExtension(true, null, late.plusDays(1), "manager", Set.of(), Hazard.NOW);
        assertThat(finding.escalatedLevel()).isEqualTo(3);
        finding.requestExtension(late.plusDays(9), "等备件", late, Hazard.FIXER, Hazard.NOW);
        finding.decideExtension(true, null, late, "manager", Set.of(), Hazard.NOW);
        assertThat(finding.escalatedLevel()).isZero();
    }

    @Test
    void a_duplicate_points_at_one_that_stands() {
        Finding original = Hazard.another("YH-2", FindingStatus.REPORTED);
        Finding finding = Hazard.reported(null);
        finding.rejectReport(ReportOutcome.DUPLICATE, original, "重复", Hazard.NOW);
        assertThat(finding.duplicateOf()).isEqualTo("YH-2");
        assertThat(fields(() -> original.rejectReport(ReportOutcome.DUPLICATE, finding, "重复", Hazard.NOW)))
                .containsExactly("originalNumber original_dropped");
        Finding voided = Hazard.another("YH-3", FindingStatus.VOIDED);
        assertThat(fields(() -> original.rejectReport(ReportOutcome.DUPLICATE, voided, "重复", Hazard.NOW)))
                .containsExactly("originalNumber original_dropped");
        assertThat(fields(() -> original.rejectReport(ReportOutcome.DUPLICATE, original, "重复", Hazard.NOW)))
                .containsExactly("originalNumber itself");
    }

    @Test
    void what_was_accepted_no_longer_holds_once_it_is_sent_back_or_reopened() {
        Finding major = Hazard.in(FindingStatus.PENDING_SIGN_OFF);
        major.sendBack("不合格", Hazard.HEAD, Set.of(), Hazard.NOW);
        assertThat(major.closing().orElseThrow().acceptedBy()).isNull();
        assertThat(major.evidenceSince()).isEqualTo(Hazard.NOW);
        Finding closed = Hazard.in(FindingStatus.CLOSED, FindingLevel.MAJOR);
        assertThat(closed.facts())
                .containsEntry("acceptedBy", Hazard.ACCEPTOR)
                .containsEntry("signedOffBy", Hazard.HEAD);
        closed.reopen("复发", Hazard.DUE, Hazard.TODAY, Hazard.NOW);
        assertThat(closed.facts()).containsEntry("acceptedBy", null).containsEntry("signedOffBy", null);
        assertThat(closed.evidenceSince()).isEqualTo(Hazard.NOW);
    }

    @Test
    void photos_that_were_to_follow_must_be_there_when_it_is_accepted() {
        Finding finding = Hazard.reported(null);
        finding.rectifiedOnTheSpot(
                new Rectification("用户更换", null, null), Hazard.ACCEPTOR, true, Hazard.TODAY, "employee", Hazard.NOW);
        assertThat(finding.status()).isEqualTo(FindingStatus.PENDING_ACCEPTANCE);
        refused("finding.no_evidence", () -> finding.requireEvidence(false));
        finding.requireEvidence(true);
        Hazard.in(FindingStatus.PENDING_ACCEPTANCE).requireEvidence(false);
    }

    @Test
    void whoever_rectifies_neither_voids_it_nor_approves_its_plan() {
        for (FindingStatus status : List.of(FindingStatus.RECTIFYING, FindingStatus.PENDING_ACCEPTANCE)) {
            Finding finding = Hazard.in(status);
            refused("finding.own_void", () -> finding.annul("录错", Hazard.FIXER, Set.of(), Hazard.NOW));
            refused("finding.own_void", () -> finding.annul("录错", "deputy", Set.of(Hazard.FIXER), Hazard.NOW));
        }
        Finding major = Hazard.in(FindingStatus.RECTIFYING, FindingLevel.MAJOR);
        major.proposeTreatment(Hazard.treatment(), Hazard.TODAY, "manager", Hazard.NOW);
        refused("finding.rectifier_approves", () -> major.approveTreatment(Hazard.FIXER, Set.of(), Hazard.NOW));
    }

    @Test
    void the_history_knows_the_plan_that_was_replaced_and_every_part_of_the_assignment() {
        Finding major = Hazard.in(FindingStatus.RECTIFYING, FindingLevel.MAJOR);
        assertThat(major.facts())
                .containsEntry("standard", "GB 50444")
                .containsEntry("budget", "300")
                .containsEntry("contingency", "备用灭火器")
                .containsEntry("interimProtection", "设警示");
        major.requestExtension(Hazard.DUE.plusDays(5), "等备件", Hazard.TODAY, Hazard.FIXER, Hazard.NOW);
        assertThat(major.facts()).containsEntry("askedUntil", Hazard.DUE.plusDays(5));
        major.proposeTreatment(Hazard.treatment(), Hazard.TODAY, Hazard.FIXER, Hazard.NOW);
        assertThat(major.facts()).containsEntry("treatmentGoal", "消除").containsEntry("treatmentApprovedBy", null);
        major.approveTreatment(Hazard.HEAD, Set.of(), Hazard.NOW);
        assertThat(major.facts()).containsEntry("treatmentApprovedBy", Hazard.HEAD);
    }

    private static Assignment only(FindingLevel level, String responsible, LocalDate due) {
        return new Assignment(level, null, responsible, null, null, null, due, null, null, null);
    }

    private static Assignment priced(String budget, LocalDate due) {
        return new Assignment(
                FindingLevel.GENERAL,
                "更换",
                Hazard.FIXER,
                null,
                Hazard.ACCEPTOR,
                new BigDecimal(budget),
                due,
                null,
                null,
                null);
    }

    private static Treatment plan(LocalDate limit) {
        return Treatment.proposed("消除", "更换", "三千元", "工程部", limit, "围挡");
    }

    private static List<String> fields(ThrowingCallable verb) {
        List<String> said = new ArrayList<>();
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> e.errors().forEach(error -> said.add(error.field() + " " + error.code())));
        return said;
    }

    @Test
    void a_major_finding_needs_interim_protection_and_an_approved_treatment_plan() {
        Finding finding = Hazard.in(FindingStatus.REGISTERED);
        Assignment bare = new Assignment(
                FindingLevel.MAJOR, "停用", Hazard.FIXER, null, Hazard.ACCEPTOR, null, Hazard.DUE, null, null, null);
        assertThatThrownBy(() -> finding.assign(bare, null, Hazard.TODAY, "manager", Set.of(), Hazard.NOW))
                .isInstanceOf(InvalidInput.class);
        finding.assign(
                Hazard.assignment(FindingLevel.MAJOR, Hazard.FIXER, Hazard.ACCEPTOR),
                null,
                Hazard.TODAY,
                "manager",
                Set.of(),
                Hazard.NOW);
        refused("finding.treatment_not_approved", () -> finding.submit(Hazard.done(), true, Hazard.FIXER, Hazard.NOW));
        finding.proposeTreatment(Hazard.treatment(), Hazard.TODAY, Hazard.FIXER, Hazard.NOW);
        refused("finding.own_treatment", () -> finding.approveTreatment(Hazard.FIXER, Set.of(), Hazard.NOW));
    }

    @Test
    void the_head_who_signs_off_neither_rectified_nor_accepted() {
        Finding finding = Hazard.in(FindingStatus.PENDING_SIGN_OFF);
        refused("finding.acceptor_signs_off", () -> finding.signOff(null, Hazard.ACCEPTOR, Set.of(), Hazard.NOW));
        refused("finding.rectifier_accepts", () -> finding.signOff(null, Hazard.FIXER, Set.of(), Hazard.NOW));
    }

    @Test
    void fixed_on_the_spot_is_still_accepted_by_another() {
        Finding finding = Hazard.reported(null);
        finding.rectifiedOnTheSpot(Hazard.done(), Hazard.ACCEPTOR, false, Hazard.TODAY, "employee", Hazard.NOW);
        assertThat(finding.status()).isEqualTo(FindingStatus.PENDING_ACCEPTANCE);
        refused("finding.rectifier_accepts", () -> finding.accept(Hazard.accepted(), "employee", Set.of(), Hazard.NOW));
        finding.accept(Hazard.accepted(), Hazard.ACCEPTOR, Set.of(), Hazard.NOW);
        assertThat(finding.status()).isEqualTo(FindingStatus.CLOSED);
    }

    @Test
    void closing_needs_cause_and_evidence() {
        Finding finding = Hazard.in(FindingStatus.RECTIFYING);
        assertThatThrownBy(() -> finding.submit(new Rectification("", null, null), false, Hazard.FIXER, Hazard.NOW))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.errors())
                                .extracting(InvalidInput.FieldError::field)
                                .contains("cause", "evidence"));
        finding.submit(new Rectification("老化", null, null), true, Hazard.FIXER, Hazard.NOW);
        assertThat(finding.status()).isEqualTo(FindingStatus.PENDING_ACCEPTANCE);
    }

    @Test
    void a_linked_risk_needs_its_new_rating_or_the_word_that_it_stays() {
        Finding finding = Hazard.reported("FX-2026-000001");
        finding.rectifiedOnTheSpot(Hazard.done(), Hazard.ACCEPTOR, false, Hazard.TODAY, "employee", Hazard.NOW);
        NewRating half = NewRating.ls(BigDecimal.ONE, null);
        NewRating rating = NewRating.ls(BigDecimal.ONE, BigDecimal.TEN);
        for (Acceptance unclear : List.of(
                new Acceptance(null, null, false),
                new Acceptance(null, half, false),
                new Acceptance(null, rating, true))) {
            assertThatThrownBy(() -> finding.accept(unclear, Hazard.ACCEPTOR, Set.of(), Hazard.NOW))
                    .isInstanceOf(InvalidInput.class);
        }
        finding.accept(new Acceptance(null, rating, false), Hazard.ACCEPTOR, Set.of(), Hazard.NOW);
        assertThat(finding.closing().orElseThrow().rating()).contains(rating);
    }

    @Test
    void the_new_rating_follows_the_method_of_the_risk() {
        NewRating lec = new NewRating(BigDecimal.ONE, null, BigDecimal.TEN, BigDecimal.ONE, null);
        assertThat(lec.isComplete()).isTrue();
        assertThat(new NewRating(null, null, null, null, "较大").isComplete()).isTrue();
        assertThat(new NewRating(BigDecimal.ONE, null, BigDecimal.TEN, null, null).isComplete())
                .isFalse();
        assertThat(new NewRating(null, null, null, null, " ").isEmpty()).isTrue();
    }

    @Test
    void a_duplicate_names_its_original() {
        assertThatThrownBy(() -> Hazard.reported(null).rejectReport(ReportOutcome.DUPLICATE, null, "重复", Hazard.NOW))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void reopened_it_keeps_the_first_date_and_closed_it_is_never_overdue() {
        Finding finding = Hazard.in(FindingStatus.CLOSED);
        assertThat(finding.overdueDays(Hazard.DUE.plusDays(9))).isZero();
        finding.reopen("复发", Hazard.DUE.plusDays(30), Hazard.TODAY, Hazard.NOW);
        assertThat(finding.assignment().orElseThrow().originalDueOn()).isEqualTo(Hazard.DUE);
        assertThat(finding.closedAt()).isNull();
    }

    private static void refused(String code, ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
