package org.anlan.platform.signin.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** For how long a password that was right is not worked out again. */
class VerifiedCredentialsTest {
    private static final int STAMP = 3;
    private static final Instant START = Instant.parse("2026-11-28T08:00:00Z");

    private final VerifiedCredentials verified = new VerifiedCredentials();

    @BeforeEach
    void one_was_right() {
        at(0);
        verified.remember("agent", "right", STAMP);
    }

    @Test
    void only_the_same_login_password_and_stamp_are_remembered() {
        assertThat(verified.isRemembered("agent", "right", STAMP)).isTrue();
        assertThat(verified.isRemembered("agent", "wrong", STAMP)).isFalse();
        assertThat(verified.isRemembered("other", "right", STAMP)).isFalse();
        assertThat(verified.isRemembered("agent", "right", STAMP + 1)).isFalse();
    }

    @Test
    void is_forgotten_five_minutes_after_the_last_use() {
        at(4);
        assertThat(verified.isRemembered("agent", "right", STAMP)).isTrue();
        at(8);
        assertThat(verified.isRemembered("agent", "right", STAMP)).isTrue();
        at(13);
        assertThat(verified.isRemembered("agent", "right", STAMP)).isFalse();
    }

    @Test
    void wrong_attempts_do_not_prolong_it() {
        at(4);
        assertThat(verified.isRemembered("agent", "wrong", STAMP)).isFalse();
        at(5);
        assertThat(verified.isRemembered("agent", "right", STAMP)).isFalse();
    }

    private void at(int minutes) {
        verified.clock = Clock.fixed(START.plus(Duration.ofMinutes(minutes)), ZoneOffset.UTC);
    }
}
