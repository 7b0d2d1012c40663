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

    protected Ending() {}

    Ending(Instant closedAt, String reason, String duplicateOf) {
        this.closedAt = closedAt;
        this.reason = Texts.stripped(reason);
        this.duplicateOf = duplicateOf;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public String reason() {
        return reason;
    }

    /** Number of the ticket that goes on, or null. */
    public String duplicateOf() {
        return duplicateOf;
    }
}
