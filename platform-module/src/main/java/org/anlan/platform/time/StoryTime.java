package org.anlan.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Lets the demonstration tell what happened before it was installed: on the telling thread the one clock of the system
 * shows the told instant until the scene is over. No other thread sees it, no request reaches it, and outside demo mode
 * ({@code anlan.demo=true}) it refuses. See ADR 45.
 */
@ApplicationScoped
public class StoryTime {

    private final boolean demo;

    public StoryTime() {
        this(ConfigProvider.getConfig()
                .getOptionalValue("anlan.demo", Boolean.class)
                .orElse(false));
    }

    StoryTime(boolean demo) {
        this.demo = demo;
    }

    /**
     * @param instant in the past: what is still to come cannot have happened
     * @throws IllegalStateException outside demo mode
     */
    public <T> T at(Instant instant, Supplier<T> scene) {
        if (!demo) {
            throw new IllegalStateException("only the demonstration tells stories");
        }
        if (instant.isAfter(Clock.systemUTC().instant())) {
            throw new IllegalArgumentException("a story is about the past, not about " + instant);
        }
        return ToldClock.showing(instant, scene);
    }
}
