package org.anlan.web.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How often one key may do something within a while, counted from its first time. Kept in memory: each node counts for
 * itself, and a restart forgets.
 */
final class RateLimit {

    /** Who sends from more addresses than this at once is not held by a limit per address anyway. */
    private static final int MOST_KEYS = 20_000;

    private final int most;
    private final Duration within;
    private final Map<String, Window> windows = new ConcurrentHashMap<>();

    RateLimit(int most, Duration within) {
        this.most = most;
        this.within = within;
    }

    /** Counts one time. */
    void count(String key, Instant now) {
        if (windows.size() >= MOST_KEYS) {
            windows.values().removeIf(window -> !window.end.isAfter(now));
        }
        if (windows.size() < MOST_KEYS || windows.containsKey(key)) {
            windows.merge(
                    key,
                    new Window(now.plus(within), 1),
                    (old, first) -> old.end.isAfter(now) ? new Window(old.end, old.times + 1) : first);
        }
    }

    /** How long the key has to wait; zero when it may go on. */
    Duration rest(String key, Instant now) {
        Window window = windows.get(key);
        boolean over = window != null && window.times >= most && window.end.isAfter(now);
        return over ? Duration.between(now, window.end) : Duration.ZERO;
    }

    private record Window(Instant end, int times) {}
}
