package org.anlan.risk.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.anlan.platform.RuleBroken;
import org.anlan.risk.RiskAction;
import org.anlan.risk.RiskStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Walks every status with every action: a new constant fails here until somebody decides. */
class RiskLifecycleTest {
    private static final Map<String, RiskStatus> LEGAL = Map.ofEntries(
            Map.entry("DRAFT SUBMIT", RiskStatus.PENDING_REVIEW),
            Map.entry("DRAFT CLOSE", RiskStatus.CLOSED),
            Map.entry("PENDING_REVIEW REVIEW", RiskStatus.PENDING_APPROVAL),
            Map.entry("PENDING_REVIEW RETURN", RiskStatus.DRAFT),
            Map.entry("PENDING_APPROVAL APPROVE", RiskStatus.EFFECTIVE),
            Map.entry("PENDING_APPROVAL RETURN", RiskStatus.DRAFT),
            Map.entry("EFFECTIVE REASSESS", RiskStatus.REASSESSMENT),
            Map.entry("EFFECTIVE REVISE", RiskStatus.DRAFT),
            Map.entry("EFFECTIVE CLOSE", RiskStatus.CLOSED),
            Map.entry("REASSESSMENT CONFIRM", RiskStatus.EFFECTIVE),
            Map.entry("REASSESSMENT REVISE", RiskStatus.DRAFT),
            Map.entry("REASSESSMENT CLOSE", RiskStatus.CLOSED),
            Map.entry("CLOSED REOPEN", RiskStatus.DRAFT));

    @ParameterizedTest
    @EnumSource(RiskStatus.class)
    void table_and_verbs_agree_on_every_action(RiskStatus from) {
        for (RiskAction action : RiskAction.values()) {
            RiskStatus expected = LEGAL.get(from + " " + action);
            Risk risk = Fixtures.inStatus(from);
            if (expected == null) {
                assertThatThrownBy(() -> RiskLifecycle.next(from, action))
                        .isInstanceOf(RuleBroken.class)
                        .extracting(e -> ((RuleBroken) e).code())
                        .isEqualTo("risk.illegal_transition");
                assertThatThrownBy(() -> verb(risk, action)).isInstanceOf(RuleBroken.class);
                assertThat(risk.status()).isEqualTo(from);
                assertThat(RiskLifecycle.allowedFrom(from)).doesNotContain(action);
            } else {
                assertThat(RiskLifecycle.next(from, action)).isEqualTo(expected);
                verb(risk, action);
                assertThat(risk.status()).isEqualTo(expected);
                assertThat(RiskLifecycle.allowedFrom(from)).contains(action);
            }
        }
    }

    private static void verb(Risk risk, RiskAction action) {
        switch (action) {
            case SUBMIT -> risk.submit(Fixtures.LS_TYPE, Fixtures.AUTHOR, Fixtures.NOW);
            case REVIEW -> risk.life().review(Fixtures.REVIEWER, Fixtures.NOW);
            case APPROVE -> risk.approve(Fixtures.APPROVER, Fixtures.NOW, Fixtures.TODAY, Map.of());
            case RETURN -> risk.life().sendBack("请补充措施", Fixtures.NOW);
            case REASSESS -> risk.life().reassess(null, Fixtures.NOW);
            case CONFIRM -> risk.life().confirm(Fixtures.REVIEWER, Fixtures.NOW, Fixtures.TODAY);
            case REVISE -> risk.life().revise(Fixtures.NOW);
            case CLOSE -> risk.life().close("已消除", Fixtures.NOW);
            case REOPEN -> risk.reopen("恢复作业", Fixtures.NOW);
        }
    }
}
