package org.anlan.risk.letter.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who signed the present edition, and when. */
@Embeddable
public class LetterSignatures {
    @Column(name = "issued_by")
    private String issuedBy;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "countersigned_by")
    private String countersignedBy;

    @Column(name = "countersigned_at")
    private Instant countersignedAt;

    protected LetterSignatures() {}

    static LetterSignatures none() {
        return new LetterSignatures();
    }

    static LetterSignatures issued(String by, Instant at) {
        LetterSignatures signatures = new LetterSignatures();
        signatures.issuedBy = by;
        signatures.issuedAt = at;
        return signatures;
    }

    LetterSignatures countersigned(String by, Instant at) {
        LetterSignatures signatures = issued(issuedBy, issuedAt);
        signatures.countersignedBy = by;
        signatures.countersignedAt = at;
        return signatures;
    }

    public String issuedBy() {
        return issuedBy;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public String countersignedBy() {
        return countersignedBy;
    }

    public Instant countersignedAt() {
        return countersignedAt;
    }
}
