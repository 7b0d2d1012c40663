package org.anlan.risk.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.anlan.platform.RuleBroken;
import org.anlan.risk.review.RetentionAction;
import org.anlan.risk.review.RetentionStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetentionLifecycleTest {
    private static final Map<String, RetentionStatus> LEGAL = Map.of(
            "ASKED APPROVE", RetentionStatus.APPROVED,
            "ASKED REFUSE", RetentionStatus.REFUSED,
            "ASKED WITHDRAW", RetentionStatus.WITHDRAWN,
            "APPROVED WITHDRAW", RetentionStatus.WITHDRAWN);

    @ParameterizedTest
    @EnumSource(RetentionStatus.class)
    void every_pair_of_status_and_action_is_decided(RetentionStatus from) {
        for (RetentionAction action : RetentionAction.values()) {
            RetentionStatus expected = LEGAL.get(from + " " + action);
            assertThat(RetentionLifecycle.allowedFrom(from).contains(action)).isEqualTo(expected != null);
            if (expected == null) {
                assertThatThrownBy(() -> RetentionLifecycle.next(from, action)).isInstanceOf(RuleBroken.class);
            } else {
                assertThat(RetentionLifecycle.next(from, action)).isEqualTo(expected);
            }
        }
    }
}
