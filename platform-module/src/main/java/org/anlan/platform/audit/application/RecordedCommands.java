package org.anlan.platform.audit.application;

import jakarta.enterprise.context.RequestScoped;

/** How many audit records this request has written; the command interceptor compares before and after. */
@RequestScoped
public class RecordedCommands {

    private long count;

    void increment() {
        count++;
    }

    long count() {
        return count;
    }
}
