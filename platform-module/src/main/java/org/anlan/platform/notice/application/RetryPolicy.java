package org.anlan.platform.notice.application;

import java.time.Duration;

/** When a message that was not taken is tried again: half a minute, then twice as long each time, at most an hour. */
final class RetryPolicy {
    /** After so many attempts, about three hours, a message is a dead letter. */
    static final int ATTEMPTS = 10;

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);

    private RetryPolicy() {}

    /** @param attempts made so far, 1 or more */
    static Duration pauseAfter(int attempts) {
        Duration pause = FIRST.multipliedBy(1L << Math.min(attempts - 1, 20));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }

    static boolean isHopeless(int attempts) {
        return attempts >= ATTEMPTS;
    }
}
