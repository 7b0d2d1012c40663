package org.anlan.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Ends everything in order: first the server, which still needs the database, then what was registered here, last
 * first.
 *
 * <p>The server ends itself in a shutdown hook of its own; hooks run at the same time, so ours waits for that one.
 */
final class Shutdown extends Thread {
    private static final Logger LOG = Logger.getLogger(Shutdown.class.getName());
    private static final String SERVER_HOOK = "Payara Micro Shutdown Hook";
    private static final long SERVER_MILLIS = 60_000;
    private static final int INTERRUPTED = 130;

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private volatile int exitCode = INTERRUPTED;
    private volatile boolean underWay;

    private Shutdown() {
        super("Anlan shutdown");
    }

    static Shutdown install() {
        Shutdown shutdown = new Shutdown();
        Runtime.getRuntime().addShutdownHook(shutdown);
        return shutdown;
    }

    synchronized <T extends AutoCloseable> T register(T part) {
        parts.push(part);
        return part;
    }

    void exit(int code) {
        exitCode = code;
        System.exit(code);
    }

    /** From now on a signal is a wanted end, not an interrupted start. */
    void whenStoppedExitWith(int code) {
        exitCode = code;
    }

    /** Whether a signal came; a start that breaks off then has nothing to tell. */
    boolean underWay() {
        return underWay;
    }

    @Override
    public void run() {
        underWay = true;
        awaitServer();
        synchronized (this) {
            while (!parts.isEmpty()) {
                close(parts.pop());
            }
        }
        // the virtual machine would answer a signal with 128 + its number
        Runtime.getRuntime().halt(exitCode);
    }

    private static void awaitServer() {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (SERVER_HOOK.equals(thread.getName())) {
                try {
                    thread.join(SERVER_MILLIS);
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception failed) {
            LOG.log(Level.SEVERE, "cannot stop " + part.getClass().getSimpleName(), failed);
        }
    }
}
