package org.anlan.platform.access;

import jakarta.enterprise.context.RequestScoped;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Holds the {@link Caller} of the running request. The edge enters it once; nobody entered means anonymous. */
@RequestScoped
public class CallerContext implements Serializable {

    private transient Caller current;

    public Caller current() {
        return current == null ? Caller.anonymous(null, null) : current;
    }

    public void enter(Caller caller) {
        this.current = caller;
    }

    /** Runs work as the system (start-up, jobs, demo data) and gives the former caller back afterwards. */
    public <T> T asSystem(Supplier<T> work) {
        Caller before = current;
        String requestId = before == null ? null : before.requestId();
        current = new Caller(
                0,
                Caller.SYSTEM,
                Caller.SYSTEM_NAME,
                null,
                Locale.SIMPLIFIED_CHINESE.toLanguageTag(),
                Set.of(),
                Map.of(),
                null,
                requestId);
        try {
            return work.get();
        } finally {
            current = before;
        }
    }
}
