package org.anlan.platform.signin.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** For how long a password that was right is not worked out again. */
class VerifiedCredentialsTest {
    private static final int STAMP = 3;

    private final Hands clock = new Hands();
    private final VerifiedCredentials verified = new VerifiedCredentials();

    @BeforeEach
    void one_was_right() {
        verified.clock = clock;
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
        clock.forward(Duration.ofMinutes(4));
        assertThat(verified.isRemembered("agent", "right", STAMP)).isTrue();
        clock.forward(Duration.ofMinutes(4));
        assertThat(verified.isRemembered("agent", "right", STAMP)).isTrue();
        clock.forward(Duration.ofMinutes(5));
        assertThat(verified.isRemembered("agent", "right", STAMP)).isFalse();
    }

    @Test
    void wrong_attempts_do_not_prolong_it() {
        clock.forward(Duration.ofMinutes(4));
        assertThat(verified.isRemembered("agent", "wrong", STAMP)).isFalse();
        clock.forward(Duration.ofMinutes(1));
        assertThat(verified.isRemembered("agent", "right", STAMP)).isFalse();
    }

    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2026-11-28T08:00:00Z");

        void forward(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
