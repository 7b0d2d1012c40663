package org.anlan.risk.letter.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.anlan.platform.RuleBroken;
import org.anlan.risk.letter.LetterAction;
import org.anlan.risk.letter.LetterStatus;
import org.junit.jupiter.api.Test;

class LetterLifecycleTest {
    private static final Map<LetterStatus, List<LetterAction>> ALLOWED = Map.of(
            LetterStatus.DRAFT, List.of(LetterAction.ISSUE, LetterAction.VOID),
            LetterStatus.ISSUED, List.of(LetterAction.COUNTERSIGN, LetterAction.DECLINE, LetterAction.WITHDRAW),
            LetterStatus.IN_FORCE, List.of(LetterAction.REVISE, LetterAction.SELF_EVALUATE, LetterAction.VOID),
            LetterStatus.SELF_EVALUATED, List.of(LetterAction.SUPERIOR_EVALUATE, LetterAction.SEND_BACK),
            LetterStatus.SUPERIOR_EVALUATED, List.of(LetterAction.DEPARTMENT_EVALUATE),
            LetterStatus.EVALUATED, List.of(LetterAction.OBJECT, LetterAction.FINALISE),
            LetterStatus.OBJECTED, List.of(LetterAction.DECIDE),
            LetterStatus.FINAL, List.of(),
            LetterStatus.VOIDED, List.of());

    @Test
    void every_state_allows_these_actions_and_refuses_all_others() {
        for (LetterStatus from : LetterStatus.values()) {
            assertThat(LetterLifecycle.allowedFrom(from)).as(from.name()).isEqualTo(ALLOWED.get(from));
            for (LetterAction action : LetterAction.values()) {
                if (ALLOWED.get(from).contains(action)) {
                    assertThat(LetterLifecycle.next(from, action)).isNotEqualTo(from);
                } else {
                    assertThatThrownBy(() -> LetterLifecycle.next(from, action))
                            .isInstanceOf(RuleBroken.class)
                            .hasMessageContaining("letter.illegal_transition");
                }
            }
        }
    }
}
