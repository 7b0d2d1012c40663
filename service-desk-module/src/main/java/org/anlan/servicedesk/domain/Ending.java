package org.anlan.servicedesk.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When and why a ticket ended, and which other one goes on in its place. */
@Embeddable
public class Ending {
    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "close_reason")
    private String reason;

    @Column(name = "duplicate_of")
    private String duplicateOf;

    @Column(name = "closed_by_force")
    private Boolean forced;

    protected Ending() {}

    private Ending(Instant closedAt, String reason, String duplicateOf, boolean forced) {
        this.closedAt = closedAt;
        this.reason = Texts.stripped(reason);
        this.duplicateOf = duplicateOf;
        this.forced = forced ? true : null;
    }

    static Ending of(Instant at, String reason) {
        return new Ending(at, reason, null, false);
    }

    /** 强制办结. */
    static Ending forced(Instant at, String reason) {
        return new Ending(at, reason, null, true);
    }

    static Ending duplicate(Instant at, String reason, String original) {
        return new Ending(at, reason, original, false);
    }

    public Instant closedAt() {
        return closedAt;
    }

    public String reason() {
        return reason;
    }

    /** Whether it was closed without what the kind asks for. */
    public boolean isForced() {
        return Boolean.TRUE.equals(forced);
    }

    /** Number of the ticket that goes on, or null. */
    public String duplicateOf() {
        return duplicateOf;
    }
}
