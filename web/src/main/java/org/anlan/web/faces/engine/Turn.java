package org.anlan.web.faces.engine;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.anlan.platform.log.RequestLog;

/** The turn of one request, given back when the request ends, however it does. */
@RequestScoped
public class Turn {

    /** In seconds; longer than any work that a page does while its reader waits. */
    private static final int PATIENCE = 30;

    private static final Logger LOG = RequestLog.of(Turn.class);

    @Inject
    Turns turns;

    private Semaphore held;

    /** Waits for the postbacks of the session that came before, but not forever for one that hangs. */
    void take() {
        if (held != null) {
            return;
        }
        Semaphore one = turns.one();
        try {
            if (one.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
                held = one;
            } else {
                LOG.log(Level.WARNING, "a postback of this session takes more than {0} s", PATIENCE);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @PreDestroy
    void giveBack() {
        if (held != null) {
            held.release();
        }
    }
}
