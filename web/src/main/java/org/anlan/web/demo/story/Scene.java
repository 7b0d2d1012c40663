package org.anlan.web.demo.story;

import java.time.Instant;

/**
 * One thing that happened.
 *
 * @param who login of the person who does it, {@link #STRANGER}, or null when only time passes
 * @param what for the log when the product refuses it
 */
public record Scene(Instant at, String who, String what, Runnable deed) {

    /** Somebody without an account. */
    public static final String STRANGER = "";

    boolean isPassingOfTime() {
        return who == null;
    }
}
