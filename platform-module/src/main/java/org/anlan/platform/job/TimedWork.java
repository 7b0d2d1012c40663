package org.anlan.platform.job;

/**
 * Plug-in: what the passing of time alone does to a module's records, such as a window that opens or a deadline that
 * passes. Its timer does it regularly; the demonstration does it at the instants it tells of. Doing it twice changes
 * nothing.
 */
public interface TimedWork {

    /** What it is about, such as {@code service-levels}. */
    String code();

    /** Brings the records up to the present instant of the clock. */
    void catchUp();
}
