package org.anlan.platform;

/** Somebody else changed the thing since the caller read it. Answers 412; the screen keeps what was typed. */
public class StaleVersion extends Refusal {

    public StaleVersion(String kind, Object reference) {
        super("stale_version", kind, String.valueOf(reference));
    }

    /** Refuses when the version the caller saw is not the version of the record. */
    public static void require(String kind, Object reference, long expected, long actual) {
        if (expected != actual) {
            throw new StaleVersion(kind, reference);
        }
    }
}
