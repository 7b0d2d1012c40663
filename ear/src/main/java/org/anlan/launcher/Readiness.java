package org.anlan.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;

/** Asks a started server whether the application answers. */
final class Readiness {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final int NOT_FOUND = 404;
    private static final int SERVER_ERROR = 500;

    private final String server;

    /** @param server such as {@code http://127.0.0.1:8080} */
    Readiness(String server) {
        this.server = server;
    }

    /** Waits until the application's start page answers and its readiness check, where there is one, agrees. */
    boolean await() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        do {
            int page = status("/anlan/");
            if (page == NOT_FOUND) {
                return false;
            }
            if (page < SERVER_ERROR && status("/health/ready") < SERVER_ERROR) {
                return true;
            }
            Thread.sleep(PAUSE.toMillis());
        } while (System.nanoTime() < end);
        return false;
    }

    /** The HTTP status, or 599 while nothing answers. */
    private int status(String path) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(server + path).toURL().openConnection();
            connection.setConnectTimeout((int) PATIENCE.toMillis());
            connection.setReadTimeout((int) PATIENCE.toMillis());
            connection.setInstanceFollowRedirects(false);
            int status = connection.getResponseCode();
            connection.disconnect();
            return status;
        } catch (IOException notYet) {
            return 599;
        }
    }
}
