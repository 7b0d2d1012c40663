package org.anlan.risk.register;

import java.time.Instant;

/** Who signed, and when; both null while the field on the form is still empty. */
public record Signature(String login, Instant at) {
    public static final Signature NONE = new Signature(null, null);

    public boolean given() {
        return login != null;
    }
}
