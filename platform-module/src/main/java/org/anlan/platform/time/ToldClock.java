package org.anlan.platform.time;

import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** The computer's clock, but for a thread that tells a story ({@link StoryTime}): there it stands at the told instant. */
final class ToldClock extends Clock implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final ThreadLocal<Instant> TOLD = new ThreadLocal<>();

    private final ZoneId zone;

    private ToldClock(ZoneId zone) {
        this.zone = zone;
    }

    static Clock utc() {
        return new ToldClock(ZoneOffset.UTC);
    }

    static <T> T showing(Instant instant, Supplier<T> scene) {
        Instant before = TOLD.get();
        TOLD.set(instant);
        try {
            return scene.get();
        } finally {
            restore(before);
        }
    }

    private static void restore(Instant before) {
        if (before == null) {
            TOLD.remove();
        } else {
            TOLD.set(before);
        }
    }

    @Override
    public Instant instant() {
        Instant told = TOLD.get();
        return told == null ? Clock.systemUTC().instant() : told;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new ToldClock(other);
    }
}
