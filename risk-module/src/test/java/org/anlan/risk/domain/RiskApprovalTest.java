package org.anlan.risk.domain;

import static org.anlan.risk.domain.Fixtures.APPROVER;
import static org.anlan.risk.domain.Fixtures.AUTHOR;
import static org.anlan.risk.domain.Fixtures.LS_TYPE;
import static org.anlan.risk.domain.Fixtures.NOW;
import static org.anlan.risk.domain.Fixtures.REVIEWER;
import static org.anlan.risk.domain.Fixtures.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.RuleBroken;
import org.anlan.risk.MeasureFacts;
import org.anlan.risk.RiskStatus;
import org.anlan.risk.scheme.RiskGrade;
import org.junit.jupiter.api.Test;

class RiskApprovalTest {
    @Test
    void incomplete_risk_is_not_handed_in_and_every_gap_is_named() {
        Risk risk = Fixtures.aDraft(
                Fixtures.completeFacts().but().title(null).measures(List.of()).build());
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> risk.submit(LS_TYPE, AUTHOR, NOW));
        assertThat(refused.errors())
                .extracting(InvalidInput.FieldError::field)
                .containsExactly("TITLE", "LIKELIHOOD", "SEVERITY", "MEASURES");
        assertThat(risk.status()).isEqualTo(RiskStatus.DRAFT);
    }

    @Test
    void author_does_not_review_his_own_risk() {
        Risk risk = Fixtures.inStatus(RiskStatus.PENDING_REVIEW);
        assertThatThrownBy(() -> risk.life().review(AUTHOR, NOW)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void whoever_wrote_last_does_not_review_even_if_another_handed_it_in() {
        Risk risk = Fixtures.anAssessedDraft();
        risk.change(LS_TYPE, Fixtures.completeFacts(), "second-author", NOW);
        risk.submit(LS_TYPE, AUTHOR, NOW);
        assertThatThrownBy(() -> risk.life().review("second-author", NOW)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void neither_author_nor_reviewer_approves() {
        Risk risk = Fixtures.inStatus(RiskStatus.PENDING_APPROVAL);
        assertThatThrownBy(() -> risk.approve(AUTHOR, NOW, TODAY, Map.of())).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> risk.approve(REVIEWER, NOW, TODAY, Map.of())).isInstanceOf(RuleBroken.class);
        assertThat(risk.status()).isEqualTo(RiskStatus.PENDING_APPROVAL);
        risk.approve(APPROVER, NOW, TODAY, Map.of());
        assertThat(risk.status()).isEqualTo(RiskStatus.EFFECTIVE);
    }

    @Test
    void approval_freezes_an_edition_with_three_signatures() {
        Risk risk = Fixtures.anAssessedDraft();
        RiskSnapshot first = Fixtures.approve(risk);
        assertThat(first.view().content()).containsEntry("作业活动/危险源", "高处作业");
        assertThat(first.view().prepared().login()).isEqualTo(AUTHOR);
        assertThat(first.view().reviewed().login()).isEqualTo(REVIEWER);
        assertThat(first.view().approved().login()).isEqualTo(APPROVER);
        risk.life().revise(NOW);
        RiskSnapshot second = Fixtures.approve(risk);
        assertThat(second.edition()).isEqualTo(2);
        assertThat(first.edition()).isEqualTo(1);
        assertThat(risk.life().reviewTerm().lastReviewedOn()).isEqualTo(TODAY);
    }

    @Test
    void other_level_takes_the_approval_back_the_same_level_does_not() {
        Risk risk = Fixtures.inStatus(RiskStatus.EFFECTIVE);
        Fixtures.assess(risk, 3, 2, "中", RiskGrade.GENERAL);
        assertThat(risk.status()).isEqualTo(RiskStatus.EFFECTIVE);
        Fixtures.assess(risk, 4, 4, "高", RiskGrade.MAJOR);
        assertThat(risk.status()).isEqualTo(RiskStatus.DRAFT);
    }

    @Test
    void other_owner_or_measures_take_the_approval_back_other_words_do_not() {
        Risk risk = Fixtures.inStatus(RiskStatus.EFFECTIVE);
        risk.change(LS_TYPE, Fixtures.completeFacts().but().description("更详细").build(), AUTHOR, NOW);
        assertThat(risk.status()).isEqualTo(RiskStatus.EFFECTIVE);
        risk.change(
                LS_TYPE, Fixtures.completeFacts().but().ownerLogin("new-owner").build(), AUTHOR, NOW);
        assertThat(risk.status()).isEqualTo(RiskStatus.DRAFT);

        Risk other = Fixtures.inStatus(RiskStatus.REASSESSMENT);
        other.change(
                LS_TYPE,
                Fixtures.completeFacts()
                        .but()
                        .measures(List.of(MeasureFacts.ofText("系安全带")))
                        .build(),
                AUTHOR,
                NOW);
        assertThat(other.status()).isEqualTo(RiskStatus.DRAFT);
    }

    @Test
    void risk_with_a_reviewer_stands_still() {
        Risk risk = Fixtures.inStatus(RiskStatus.PENDING_REVIEW);
        assertThatThrownBy(() -> risk.change(LS_TYPE, Fixtures.completeFacts(), AUTHOR, NOW))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> Fixtures.assess(risk, 1, 1, "低", RiskGrade.LOW))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void sending_back_and_closing_need_a_reason() {
        assertThatThrownBy(() ->
                        Fixtures.inStatus(RiskStatus.PENDING_REVIEW).life().sendBack(" ", NOW))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> Fixtures.inStatus(RiskStatus.EFFECTIVE).life().close(null, NOW))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void author_does_not_confirm_his_own_review() {
        Risk risk = Fixtures.inStatus(RiskStatus.REASSESSMENT);
        assertThatThrownBy(() -> risk.life().confirm(AUTHOR, NOW, TODAY)).isInstanceOf(RuleBroken.class);
    }
}
