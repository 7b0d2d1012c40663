package org.anlan.inspection.finding.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.anlan.inspection.finding.Acceptance;
import org.anlan.inspection.finding.Assignment;
import org.anlan.inspection.finding.FindingLevel;
import org.anlan.inspection.finding.FindingStatus;
import org.anlan.inspection.finding.NewRating;
import org.anlan.inspection.finding.Rectification;
import org.anlan.inspection.finding.ReportOutcome;
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
        late.requestExtension(Hazard.DUE.plusDays(5), "等备件", Hazard.FIXER, Hazard.NOW);
        Set<String> forFixer = Set.of(Hazard.FIXER);
        refused("finding.own_extension", () -> late.decideExtension(true, null, "deputy", forFixer, Hazard.NOW));
        Finding major = Hazard.in(FindingStatus.RECTIFYING, FindingLevel.MAJOR);
        major.proposeTreatment(Hazard.treatment(), Hazard.FIXER, Hazard.NOW);
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
        refused("finding.rectifier_accepts", () -> finding.assign(swapped, "调整", Hazard.TODAY, "manager", Hazard.NOW));
    }

    @Test
    void an_empty_assignment_names_what_is_missing() {
        Finding finding = Hazard.in(FindingStatus.REGISTERED);
        Assignment empty = new Assignment(null, null, null, null, null, null, null, null, null, null);
        assertThatThrownBy(() -> finding.assign(empty, null, Hazard.TODAY, "manager", Hazard.NOW))
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
        refused("finding.rectifier_accepts", () -> finding.assign(same, null, Hazard.TODAY, "manager", Hazard.NOW));
    }

    @Test
    void an_extension_keeps_the_original_date_and_overdue_counts_from_the_new_one() {
        Finding finding = Hazard.in(FindingStatus.RECTIFYING);
        finding.requestExtension(Hazard.DUE.plusDays(5), "等备件", Hazard.FIXER, Hazard.NOW);
        refused("finding.own_extension", () -> finding.decideExtension(true, null, Hazard.FIXER, Set.of(), Hazard.NOW));
        assertThat(finding.overdueDays(Hazard.DUE.plusDays(2))).isEqualTo(2);
        finding.decideExtension(true, null, "manager", Set.of(), Hazard.NOW);
        AssignmentColumns assignment = finding.assignment().orElseThrow();
        assertThat(assignment.originalDueOn()).isEqualTo(Hazard.DUE);
        assertThat(assignment.dueOn()).isEqualTo(Hazard.DUE.plusDays(5));
        assertThat(finding.overdueDays(Hazard.DUE.plusDays(2))).isZero();
        assertThat(finding.overdueDays(Hazard.DUE.plusDays(6))).isEqualTo(1);
    }

    @Test
    void a_refused_extension_changes_no_date_and_only_one_is_asked_at_a_time() {
        Finding finding = Hazard.in(FindingStatus.RECTIFYING);
        finding.requestExtension(Hazard.DUE.plusDays(5), "等备件", Hazard.FIXER, Hazard.NOW);
        refused(
                "finding.extension_pending",
                () -> finding.requestExtension(Hazard.DUE.plusDays(9), "还要", Hazard.FIXER, Hazard.NOW));
        finding.decideExtension(false, "按期完成", "manager", Set.of(), Hazard.NOW);
        assertThat(finding.assignment().orElseThrow().dueOn()).isEqualTo(Hazard.DUE);
    }

    @Test
    void assigning_to_another_keeps_both_dates() {
        Finding finding = Hazard.in(FindingStatus.RECTIFYING);
        Assignment later = new Assignment(
                FindingLevel.GENERAL,
                "更换",
                "other",
                null,
                Hazard.ACCEPTOR,
                null,
                Hazard.DUE.plusYears(1),
                null,
                null,
                null);
        finding.assign(later, "人员调整", Hazard.TODAY, "manager", Hazard.NOW);
        assertThat(finding.assignment().orElseThrow().dueOn()).isEqualTo(Hazard.DUE);
    }

    @Test
    void a_major_finding_needs_interim_protection_and_an_approved_treatment_plan() {
        Finding finding = Hazard.in(FindingStatus.REGISTERED);
        Assignment bare = new Assignment(
                FindingLevel.MAJOR, "停用", Hazard.FIXER, null, Hazard.ACCEPTOR, null, Hazard.DUE, null, null, null);
        assertThatThrownBy(() -> finding.assign(bare, null, Hazard.TODAY, "manager", Hazard.NOW))
                .isInstanceOf(InvalidInput.class);
        finding.assign(
                Hazard.assignment(FindingLevel.MAJOR, Hazard.FIXER, Hazard.ACCEPTOR),
                null,
                Hazard.TODAY,
                "manager",
                Hazard.NOW);
        refused("finding.treatment_not_approved", () -> finding.submit(Hazard.done(), true, Hazard.FIXER, Hazard.NOW));
        finding.proposeTreatment(Hazard.treatment(), Hazard.FIXER, Hazard.NOW);
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
        finding.rectifiedOnTheSpot(Hazard.done(), Hazard.ACCEPTOR, Hazard.TODAY, "employee", Hazard.NOW);
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
        finding.rectifiedOnTheSpot(Hazard.done(), Hazard.ACCEPTOR, Hazard.TODAY, "employee", Hazard.NOW);
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
