package org.anlan.inspection.conduct.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.anlan.inspection.conduct.InspectionResult;
import org.anlan.inspection.conduct.InspectionStatus;
import org.anlan.inspection.conduct.Score;
import org.anlan.inspection.conduct.Verdict;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.Refusal;
import org.anlan.platform.RuleBroken;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class InspectionRulesTest {

    private static final Instant PAST = Inspected.PLANNED.missedAt();

    @Test
    void a_late_check_does_not_erase_that_it_was_missed() {
        Inspection inspection = Inspected.in(InspectionStatus.MISSED);
        inspection.start(1, Inspected.INSPECTOR, PAST);
        inspection.answer(Inspected.ITEM, "CONFORMING", null, Inspected.INSPECTOR, PAST);
        inspection.finish(Inspected.FULL, Inspected.signed(), null, Inspected.INSPECTOR, PAST.plusSeconds(60));
        assertThat(inspection.status()).isEqualTo(InspectionStatus.MISSED);
        assertThat(inspection.finishedAt()).isNotNull();
        refused("inspection.already_begun", () -> inspection.start(1, Inspected.INSPECTOR, PAST));
    }

    @Test
    void what_the_clock_has_missed_cannot_be_excused_though_no_sweep_came_by() {
        Inspection inspection = Inspected.planned();
        refused("inspection.illegal_transition", () -> inspection.excuse("停业", "manager", Set.of(), PAST));
    }

    @Test
    void it_is_not_missed_before_its_window_has_passed() {
        refused("inspection.window_open", () -> Inspected.planned().miss(PAST.minusSeconds(1)));
    }

    @Test
    void created_after_its_window_it_is_missed_from_the_beginning() {
        assertThat(Inspection.planned("JC-9", Inspected.origin(), Inspected.PLANNED, PAST)
                        .status())
                .isEqualTo(InspectionStatus.MISSED);
    }

    @Test
    void nobody_excuses_their_own() {
        refused(
                "inspection.excuse_own",
                () -> Inspected.planned().excuse("停业", Inspected.INSPECTOR, Set.of(), Inspected.MORNING));
    }

    @Test
    void nobody_excuses_what_they_had_before_a_hand_over_nor_does_their_deputy() {
        Inspection inspection = Inspected.planned();
        inspection.handOver("second", "请假", Inspected.MORNING);
        inspection.handOver("third", "请假", Inspected.MORNING);
        for (String former : List.of(Inspected.INSPECTOR, "second", "third")) {
            refused("inspection.excuse_own", () -> inspection.excuse("停业", former, Set.of(), Inspected.MORNING));
            refused(
                    "inspection.excuse_own",
                    () -> inspection.excuse("停业", "deputy", Set.of(former), Inspected.MORNING));
        }
        inspection.excuse("停业", "manager", Set.of(), Inspected.MORNING);
    }

    @Test
    void a_hand_over_stands_when_the_plan_is_planned_anew() {
        Inspection inspection = Inspected.planned();
        assertThat(inspection.reschedule(origin("planned"), Inspected.PLANNED)).isTrue();
        assertThat(inspection.assigneeLogin()).isEqualTo("planned");
        inspection.handOver("second", "请假", Inspected.MORNING.minusSeconds(86_400 * 4));
        assertThat(inspection.reschedule(origin("planned"), Inspected.PLANNED)).isFalse();
        assertThat(inspection.assigneeLogin()).isEqualTo("second");
    }

    @Test
    void it_is_not_handed_to_whom_it_belongs_already() {
        Inspection inspection = Inspected.in(InspectionStatus.IN_PROGRESS);
        assertThatThrownBy(() -> inspection.handOver(Inspected.INSPECTOR, "请假", Inspected.MORNING))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.errors())
                                .extracting(InvalidInput.FieldError::code)
                                .containsExactly("already_in_charge"));
    }

    @Test
    void a_missed_one_is_handed_over_for_its_late_check_until_that_is_finished() {
        Inspection inspection = Inspected.in(InspectionStatus.MISSED);
        inspection.handOver("second", "已离职", PAST);
        inspection.start(1, "second", PAST);
        inspection.finish(Inspected.FULL, Inspected.signed(), null, "second", PAST);
        assertThat(inspection.status()).isEqualTo(InspectionStatus.MISSED);
        refused("inspection.illegal_transition", () -> inspection.handOver("third", "请假", PAST));
    }

    private static Origin origin(String assignee) {
        Origin origin = Inspected.origin();
        return new Origin(
                origin.planNumber(),
                origin.title(),
                origin.checklistNumber(),
                origin.unitCode(),
                origin.place(),
                assignee);
    }

    @Test
    void it_cannot_be_started_before_it_opens() {
        refused(
                "inspection.not_open_yet",
                () -> Inspected.planned()
                        .start(
                                1,
                                Inspected.INSPECTOR,
                                Inspected.PLANNED.opensAt().minusSeconds(1)));
    }

    @Test
    void only_its_inspector_answers_and_their_later_answer_counts() {
        Inspection inspection = Inspected.in(InspectionStatus.IN_PROGRESS);
        inspection.answer(Inspected.ITEM, "NONCONFORMING", null, Inspected.INSPECTOR, Inspected.MORNING);
        inspection.answer(Inspected.ITEM, "CONFORMING", null, Inspected.INSPECTOR, Inspected.MORNING);
        assertThat(inspection.answers()).hasSize(1);
        assertThat(inspection.answerTo("1").orElseThrow().verdict()).isEqualTo(Verdict.CONFORMING);
        refused(
                "inspection.not_inspector",
                () -> inspection.answer(Inspected.ITEM, "CONFORMING", null, "other", Inspected.MORNING));
    }

    @Test
    void an_answer_with_a_finding_stays_a_failure() {
        Inspection inspection = Inspected.in(InspectionStatus.IN_PROGRESS);
        inspection.answer(Inspected.ITEM, "NONCONFORMING", null, Inspected.INSPECTOR, Inspected.MORNING);
        inspection.link("1", "YH-1");
        refused(
                "inspection.finding_drafted",
                () -> inspection.answer(Inspected.ITEM, "CONFORMING", null, Inspected.INSPECTOR, Inspected.MORNING));
        refused("inspection.finding_drafted", () -> inspection.takeAnswerBack("1", Inspected.INSPECTOR));
    }

    @Test
    void not_applicable_needs_a_reason() {
        Inspection inspection = Inspected.in(InspectionStatus.IN_PROGRESS);
        assertThatThrownBy(() -> inspection.answer(
                        Inspected.ITEM, "NOT_APPLICABLE", " ", Inspected.INSPECTOR, Inspected.MORNING))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void an_unanswered_item_keeps_it_from_being_finished() {
        Score open = new Score(null, null, null, false, InspectionResult.NO_SCORE, 2, 1, 0);
        Inspection inspection = Inspected.in(InspectionStatus.IN_PROGRESS);
        refused(
                "inspection.unanswered",
                () -> inspection.finish(open, Inspected.signed(), null, Inspected.INSPECTOR, Inspected.MORNING));
    }

    @Test
    void a_planned_one_is_never_voided() {
        refused(
                "inspection.planned_not_voided",
                () -> Inspected.in(InspectionStatus.IN_PROGRESS).annul("误开"));
    }

    @Test
    void what_was_announced_is_no_longer_ahead() {
        Inspection inspection = Inspected.planned();
        assertThat(inspection.isAhead(Inspected.PLANNED.opensAt().minusSeconds(1)))
                .isTrue();
        assertThat(inspection.isAhead(Inspected.PLANNED.opensAt())).isFalse();
        inspection.announce();
        assertThat(inspection.isAhead(Inspected.PLANNED.opensAt().minusSeconds(1)))
                .isFalse();
    }

    private static void refused(String code, ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(((Refusal) e).code()).isEqualTo(code));
    }
}
