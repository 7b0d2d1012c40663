package org.anlan.risk.letter.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.RuleBroken;
import org.anlan.risk.letter.EvaluationRow;
import org.anlan.risk.letter.FigureKind;
import org.anlan.risk.letter.LetterAction;
import org.anlan.risk.letter.LetterLevel;
import org.anlan.risk.letter.LetterParties;
import org.anlan.risk.letter.LetterStatus;
import org.anlan.risk.letter.Letters.EnterFigure;
import org.anlan.risk.letter.Samples;
import org.anlan.risk.letter.content.LetterContent;
import org.anlan.risk.letter.score.Figures;
import org.anlan.risk.letter.score.LetterScore;
import org.junit.jupiter.api.Test;

class LetterTest {
    private static final Instant NOW = Instant.parse("2026-11-22T01:30:00Z");
    private static final LetterScore SCORE = LetterScoring.score(Samples.gas(), Figures.none());
    private static final LetterParties PARTIES =
            new LetterParties(2026, LetterLevel.PERSON, "CS", "manager", "CS-HALL", "employee", null);

    private final Letter letter = Letter.draft("ZR-2026-0001", PARTIES, Samples.gas(), "gas", "safety", NOW);

    @Test
    void nobody_stands_on_both_sides() {
        LetterParties both = new LetterParties(2026, LetterLevel.PERSON, "CS", "manager", "CS", "manager", null);
        assertThatThrownBy(() -> Letter.draft("ZR-1", both, Samples.gas(), null, "safety", NOW))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.errors()).extracting("field").containsExactly("party"));
    }

    @Test
    void only_the_named_superior_issues_and_only_the_bound_party_countersigns() {
        refused("letter.not_the_issuer", LetterAction.ISSUE, "head");
        act(LetterAction.ISSUE, "manager");
        refused("letter.not_the_party", LetterAction.COUNTERSIGN, "manager");
        act(LetterAction.COUNTERSIGN, "employee");
        assertThat(letter.status()).isEqualTo(LetterStatus.IN_FORCE);
        assertThat(letter.editions()).singleElement().satisfies(e -> {
            assertThat(e.content()).isEqualTo(Samples.gas());
            assertThat(e.issuedBy()).isEqualTo("manager");
            assertThat(e.countersignedBy()).isEqualTo("employee");
        });
    }

    @Test
    void signed_words_change_only_in_a_next_edition() {
        act(LetterAction.ISSUE, "manager");
        assertThatThrownBy(() -> letter.change(PARTIES, LetterContent.blank("别的"), NOW))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("letter.frozen");
        act(LetterAction.COUNTERSIGN, "employee");
        act(LetterAction.REVISE, "safety");
        assertThat(letter.signatures().issuedBy()).isNull();
        letter.change(PARTIES, LetterContent.blank("第二版"), NOW);
        act(LetterAction.ISSUE, "manager");
        act(LetterAction.COUNTERSIGN, "employee");
        assertThat(letter.editions())
                .extracting(e -> e.content().title())
                .containsExactly(Samples.gas().title(), "第二版");
    }

    @Test
    void three_different_people_evaluate_and_the_party_is_only_the_first() {
        inForce();
        act(LetterAction.SELF_EVALUATE, "employee");
        refused("letter.own_letter", LetterAction.SUPERIOR_EVALUATE, "employee");
        act(LetterAction.SUPERIOR_EVALUATE, "manager");
        refused("letter.another_evaluator", LetterAction.DEPARTMENT_EVALUATE, "manager");
        refused("letter.own_letter", LetterAction.DEPARTMENT_EVALUATE, "employee");
        act(LetterAction.DEPARTMENT_EVALUATE, "safety");
        assertThat(letter.evaluations())
                .extracting(EvaluationRow::stage)
                .containsExactly(
                        EvaluationRow.Stage.SELF, EvaluationRow.Stage.SUPERIOR, EvaluationRow.Stage.DEPARTMENT);
    }

    @Test
    void an_objection_is_decided_by_somebody_who_did_not_evaluate() {
        evaluated();
        refused("letter.not_the_party", LetterAction.OBJECT, "manager");
        act(LetterAction.OBJECT, "employee");
        refused("letter.another_evaluator", LetterAction.DECIDE, "safety");
        refused("letter.another_evaluator", LetterAction.DECIDE, "manager");
        refused("letter.own_letter", LetterAction.DECIDE, "employee");
        act(LetterAction.DECIDE, "head");
        assertThat(letter.status()).isEqualTo(LetterStatus.FINAL);
    }

    @Test
    void what_needs_a_reason_is_refused_without() {
        act(LetterAction.ISSUE, "manager");
        assertThatThrownBy(() -> letter.act(LetterAction.DECLINE, " ", SCORE, "employee", NOW))
                .isInstanceOf(InvalidInput.class);
        assertThat(letter.status()).isEqualTo(LetterStatus.ISSUED);
    }

    @Test
    void figures_need_evidence_and_a_line_of_the_letter() {
        inForce();
        assertThatThrownBy(() -> letter.enter(figure("i99", "-1", " "), "safety", NOW))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.errors()).extracting("field").containsExactly("key", "value", "evidence"));
        letter.enter(figure("i1", "91", "九月报表"), "safety", NOW);
        letter.enter(figure("i1", "93", "十月报表"), "employee", NOW);
        assertThat(letter.figures()).singleElement().satisfies(f -> {
            assertThat(f.value()).isEqualByComparingTo("93");
            assertThat(f.by()).isEqualTo("employee");
        });
    }

    @Test
    void figures_are_closed_to_the_party_after_its_evaluation_and_to_all_once_announced() {
        inForce();
        act(LetterAction.SELF_EVALUATE, "employee");
        assertThatThrownBy(() -> letter.enter(figure("i1", "99", "补报"), "employee", NOW))
                .hasMessageContaining("letter.party_figures_closed");
        letter.enter(figure("i1", "91", "核实"), "manager", NOW);
        act(LetterAction.SUPERIOR_EVALUATE, "manager");
        act(LetterAction.DEPARTMENT_EVALUATE, "safety");
        assertThatThrownBy(() -> letter.enter(figure("i1", "99", "再核实"), "safety", NOW))
                .hasMessageContaining("letter.figures_closed");
        act(LetterAction.OBJECT, "employee");
        letter.enter(figure("i1", "92", "复核"), "safety", NOW);
    }

    @Test
    void a_bonus_is_approved_by_neither_who_asked_nor_who_gets_it() {
        inForce();
        letter.enter(figure("b1", "2", "两年均100%"), "manager", NOW);
        assertThatThrownBy(() -> letter.approve("b1", "manager", NOW)).hasMessageContaining("letter.own_bonus");
        assertThatThrownBy(() -> letter.approve("b1", "employee", NOW)).hasMessageContaining("letter.own_letter");
        assertThatThrownBy(() -> letter.approve("b2", "head", NOW)).hasMessageContaining("letter.no_such_bonus");
        letter.approve("b1", "head", NOW);
        assertThat(letter.figures().get(0).approvedBy()).isEqualTo("head");
        assertThatThrownBy(() -> letter.approve("b1", "head2", NOW)).hasMessageContaining("letter.bonus_approved");
        assertThat(letter.figures().get(0).approvedBy()).isEqualTo("head");
    }

    @Test
    void the_party_enters_nothing_before_the_letter_is_in_force() {
        assertThatThrownBy(() -> letter.enter(figure("i1", "95", "报表"), "employee", NOW))
                .hasMessageContaining("letter.party_figures_not_yet");
        act(LetterAction.ISSUE, "manager");
        assertThatThrownBy(() -> letter.enter(figure("i1", "95", "报表"), "employee", NOW))
                .hasMessageContaining("letter.party_figures_not_yet");
    }

    @Test
    void a_rate_is_no_more_than_a_hundred() {
        inForce();
        assertThatThrownBy(() -> letter.enter(figure("i1", "120", "报表"), "safety", NOW))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.errors()).extracting("field").containsExactly("value"));
        letter.enter(figure("i1", "100", "报表"), "safety", NOW);
    }

    @Test
    void a_bonus_never_asks_for_more_than_its_rule_and_a_penalty_never_takes_less() {
        inForce();
        assertThatThrownBy(() -> letter.enter(figure("b1", "3", "证明"), "manager", NOW))
                .isInstanceOf(InvalidInput.class);
        EnterFigure mild = new EnterFigure(
                letter.number(), 0, FigureKind.ACTUAL, "n1", BigDecimal.ONE, BigDecimal.valueOf(2), "罚单一张");
        assertThatThrownBy(() -> letter.enter(mild, "safety", NOW))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.errors()).extracting("code").containsExactly("letter.penalty_too_small"));
    }

    private void inForce() {
        act(LetterAction.ISSUE, "manager");
        act(LetterAction.COUNTERSIGN, "employee");
    }

    private void evaluated() {
        inForce();
        act(LetterAction.SELF_EVALUATE, "employee");
        act(LetterAction.SUPERIOR_EVALUATE, "manager");
        act(LetterAction.DEPARTMENT_EVALUATE, "safety");
    }

    private void act(LetterAction action, String by) {
        letter.act(action, "说明", SCORE, by, NOW);
    }

    private void refused(String code, LetterAction action, String by) {
        assertThatThrownBy(() -> act(action, by)).isInstanceOf(RuleBroken.class).hasMessageContaining(code);
    }

    private static EnterFigure figure(String key, String value, String evidence) {
        return new EnterFigure("ZR-2026-0001", 0, FigureKind.ACTUAL, key, new BigDecimal(value), null, evidence);
    }
}
