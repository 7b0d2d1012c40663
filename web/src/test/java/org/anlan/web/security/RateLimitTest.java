package org.anlan.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");

    private final RateLimit limit = new RateLimit(3, Duration.ofMinutes(10));

    @Test
    void third_time_is_the_last_until_the_while_is_over() {
        count(2);
        assertThat(limit.rest("a", START)).isZero();
        count(1);
        assertThat(limit.rest("a", START.plusSeconds(60))).isEqualTo(Duration.ofMinutes(9));
        assertThat(limit.rest("a", START.plus(Duration.ofMinutes(10)))).isZero();
    }

    @Test
    void counting_starts_afresh_after_the_while() {
        count(3);
        Instant later = START.plus(Duration.ofMinutes(11));
        limit.count("a", later);
        assertThat(limit.rest("a", later)).isZero();
    }

    @Test
    void keys_do_not_pay_for_each_other() {
        count(3);
        assertThat(limit.rest("b", START)).isZero();
    }

    @Test
    void memory_stays_bounded_and_old_keys_make_room() {
        for (int i = 0; i < 20_001; i++) {
            limit.count("key" + i, START);
        }
        Instant later = START.plus(Duration.ofMinutes(11));
        limit.count("a", later);
        limit.count("a", later);
        limit.count("a", later);
        assertThat(limit.rest("a", later)).isPositive();
    }

    private void count(int times) {
        for (int i = 0; i < times; i++) {
            limit.count("a", START);
        }
    }
}
