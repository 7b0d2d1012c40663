package org.anlan.platform.signin.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.anlan.platform.RuleBroken;

/** A key for programs that act for a person. Only its SHA-256 is stored: the secret itself has 256 random bits. */
@Entity
@Table(name = "personal_token", schema = "platform")
public class PersonalToken {

    /** The last use is kept to this grain, so that a busy token does not write on every request. */
    private static final Duration USE_GRAIN = Duration.ofMinutes(1);

    @Id
    private UUID id;

    @Column(name = "person_id", updatable = false)
    private long personId;

    private String name;
    private String prefix;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "read_only")
    private boolean readOnly;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected PersonalToken() {}

    public PersonalToken(
            long personId, String name, String prefix, String tokenHash, boolean readOnly, Instant at, Duration life) {
        this.id = UUID.randomUUID();
        this.personId = personId;
        this.name = name;
        this.prefix = prefix;
        this.tokenHash = tokenHash;
        this.readOnly = readOnly;
        this.createdAt = at;
        this.expiresAt = at.plus(life);
    }

    public boolean isUsable(Instant at) {
        return revokedAt == null && expiresAt.isAfter(at);
    }

    public boolean isUseWorthNoting(Instant at) {
        return lastUsedAt == null || lastUsedAt.plus(USE_GRAIN).isBefore(at);
    }

    public void used(Instant at) {
        lastUsedAt = at;
    }

    public void revoke(Instant at) {
        if (revokedAt != null) {
            throw new RuleBroken("token.already_revoked", name);
        }
        revokedAt = at;
    }

    public UUID id() {
        return id;
    }

    public long personId() {
        return personId;
    }

    public String name() {
        return name;
    }

    public String prefix() {
        return prefix;
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Instant lastUsedAt() {
        return lastUsedAt;
    }

    public Instant revokedAt() {
        return revokedAt;
    }
}
