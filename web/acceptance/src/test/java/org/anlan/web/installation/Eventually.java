package org.anlan.web.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** What the installation does after its answer: modules tell each other, connections come back. */
public final class Eventually {

    private static final Duration LONGEST = Duration.ofSeconds(90);

    private Eventually() {}

    /** Waits until the condition holds; fails when it does not within a minute and a half. */
    public static void holds(BooleanSupplier condition) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited for " + LONGEST).isLessThan(end);
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
