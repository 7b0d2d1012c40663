package org.anlan.web.faces.engine;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.concurrent.Semaphore;

/** Whose turn it is among the postbacks of one session. */
@SessionScoped
public class Turns implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Semaphore one = new Semaphore(1, true);

    Semaphore one() {
        return one;
    }
}
