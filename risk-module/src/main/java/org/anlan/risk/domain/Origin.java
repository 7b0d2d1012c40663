package org.anlan.risk.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Where a risk came from: who wrote it down, and for an imported row what its source stated. */
@Embeddable
public class Origin {
    @Column(name = "stated_level")
    private String statedLevel;

    @Column(name = "import_id")
    private Long importId;

    @Column(name = "created_by", nullable = false, updatable = false)
    private String createdBy;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected Origin() {}

    Origin(String by, Instant at) {
        createdBy = by;
        createdAt = at;
    }

    void imported(Long importOfRow, String levelAsStated) {
        importId = importOfRow;
        statedLevel = levelAsStated;
    }

    boolean isImport() {
        return importId != null;
    }

    public String statedLevel() {
        return statedLevel;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
