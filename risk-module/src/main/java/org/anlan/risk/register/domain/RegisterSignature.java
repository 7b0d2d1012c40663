package org.anlan.risk.register.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.anlan.risk.register.Signature;

/** A {@link Signature} as stored. */
@Embeddable
public class RegisterSignature {
    private String login;
    private Instant at;

    protected RegisterSignature() {}

    RegisterSignature(String login, Instant at) {
        this.login = login;
        this.at = at;
    }

    static Signature view(RegisterSignature stored) {
        return stored == null || stored.login == null ? Signature.NONE : new Signature(stored.login, stored.at);
    }
}
