package org.anlan.platform.log;

import java.util.Optional;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Lets log lines carry the id of the request (or job run) that wrote them: the id that also stands in error answers
 * and audit records. The edge enters it once per request; loggers made by {@link #of} prefix every line with it.
 */
public final class RequestLog {
    private static final int LONGEST = 64;
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private RequestLog() {}

    /** A logger whose lines start with {@code [request id]} while a request runs. Keep it in a static field. */
    public static Logger of(Class<?> type) {
        Logger logger = Logger.getLogger(type.getName());
        logger.setFilter(RequestLog::prefix);
        return logger;
    }

    /**
     * Binds the id to this thread until the scope is closed, then gives the former one back.
     *
     * @param requestId may come from outside: only letters, digits, dot, dash, underscore and colon are kept
     */
    public static Scope enter(String requestId) {
        String before = CURRENT.get();
        String safe = sanitised(requestId);
        bind(safe.isEmpty() ? null : safe);
        return () -> bind(before);
    }

    /** Runs a job under an id of its own, such as {@code job-outbox}, so that its lines can be told from requests. */
    public static void run(String id, Runnable job) {
        Scope scope = enter(id);
        try {
            job.run();
        } finally {
            scope.close();
        }
    }

    /** The id of the running request as log lines show it. */
    public static Optional<String> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Takes what could forge a log line or a message pattern out of an id and cuts it to 64 characters. */
    private static String sanitised(String requestId) {
        String safe = requestId == null ? "" : requestId.replaceAll("[^A-Za-z0-9._:-]", "");
        return safe.substring(0, Math.min(LONGEST, safe.length()));
    }

    private static void bind(String requestId) {
        if (requestId == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(requestId);
        }
    }

    private static boolean prefix(LogRecord line) {
        String requestId = CURRENT.get();
        if (requestId != null) {
            line.setMessage("[" + requestId + "] " + line.getMessage());
        }
        return true;
    }

    /** Ends what {@link RequestLog#enter} began. */
    @FunctionalInterface
    public interface Scope extends AutoCloseable {
        @Override
        void close();
    }
}
