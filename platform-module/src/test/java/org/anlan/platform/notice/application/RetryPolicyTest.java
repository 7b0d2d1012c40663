package org.anlan.platform.notice.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {
    @Test
    void pauses_double_up_to_an_hour() {
        assertThat(RetryPolicy.pauseAfter(1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(RetryPolicy.pauseAfter(2)).isEqualTo(Duration.ofMinutes(1));
        assertThat(RetryPolicy.pauseAfter(7)).isEqualTo(Duration.ofMinutes(32));
        assertThat(RetryPolicy.pauseAfter(8)).isEqualTo(Duration.ofHours(1));
        assertThat(RetryPolicy.pauseAfter(1000)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void the_tenth_failure_is_the_last() {
        assertThat(RetryPolicy.isHopeless(9)).isFalse();
        assertThat(RetryPolicy.isHopeless(10)).isTrue();
    }
}
