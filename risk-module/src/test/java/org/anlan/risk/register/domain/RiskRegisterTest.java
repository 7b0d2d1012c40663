package org.anlan.risk.register.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.RuleBroken;
import org.anlan.risk.register.RegisterAction;
import org.anlan.risk.register.RegisterStatus;
import org.anlan.risk.register.Registers.OpenRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RiskRegisterTest {
    private static final Instant NOW = Instant.parse("2026-11-22T01:30:00Z");

    @Test
    void three_different_people_sign_in_order_and_make_an_edition() {
        RiskRegister register = aRegister(12);
        assertThatThrownBy(() -> register.act(RegisterAction.SIGN_APPROVED, "head", NOW))
                .isInstanceOf(RuleBroken.class);
        register.act(RegisterAction.SIGN_PREPARED, "safety", NOW);
        assertThatThrownBy(() -> register.act(RegisterAction.SIGN_REVIEWED, "safety", NOW))
                .isInstanceOf(RuleBroken.class);
        register.act(RegisterAction.SIGN_REVIEWED, "manager", NOW);
        assertThatThrownBy(() -> register.act(RegisterAction.SIGN_APPROVED, "safety", NOW))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> register.act(RegisterAction.SIGN_APPROVED, "manager", NOW))
                .isInstanceOf(RuleBroken.class);
        register.act(RegisterAction.SIGN_APPROVED, "head", NOW);
        assertThat(register.edition()).isEqualTo(1);
        assertThat(register.approved().login()).isEqualTo("head");
    }

    @Test
    void signing_begins_anew_after_an_edition() {
        RiskRegister register = aRegister(12);
        register.act(RegisterAction.SIGN_PREPARED, "safety", NOW);
        register.act(RegisterAction.SIGN_REVIEWED, "manager", NOW);
        register.act(RegisterAction.SIGN_APPROVED, "head", NOW);
        register.act(RegisterAction.SIGN_PREPARED, "safety2", NOW);
        assertThat(register.prepared().login()).isEqualTo("safety2");
        assertThat(register.reviewed().given()).isFalse();
        assertThat(register.approved().given()).isFalse();
        assertThat(register.edition()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(RegisterAction.class)
    void archived_register_allows_nothing_but_reactivation(RegisterAction action) {
        RiskRegister register = aRegister(12);
        register.act(RegisterAction.ARCHIVE, "safety", NOW);
        if (action == RegisterAction.REACTIVATE) {
            register.act(action, "safety", NOW);
            assertThat(register.status()).isEqualTo(RegisterStatus.ACTIVE);
        } else {
            assertThatThrownBy(() -> register.act(action, "safety", NOW)).isInstanceOf(RuleBroken.class);
        }
    }

    @Test
    void review_is_at_least_yearly() {
        assertThat(aRegister(null).reviewMonths()).isEqualTo(12);
        assertThatThrownBy(() -> aRegister(13)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> aRegister(0)).isInstanceOf(InvalidInput.class);
    }

    private static RiskRegister aRegister(Integer reviewMonths) {
        OpenRegister facts = new OpenRegister("hazard-ls", "客服部危险源", "KF", "owner", "ls-3", reviewMonths);
        return RiskRegister.open("QD-2026-0001", facts, "safety", NOW);
    }
}
