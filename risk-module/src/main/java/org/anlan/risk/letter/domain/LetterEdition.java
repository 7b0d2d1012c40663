package org.anlan.risk.letter.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.anlan.risk.letter.EditionRow;
import org.anlan.risk.letter.content.LetterFile;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The words both parties signed; nothing changes them afterwards. */
@Embeddable
public class LetterEdition {
    @Column(nullable = false)
    private int edition;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private String content;

    @Column(name = "issued_by", nullable = false)
    private String issuedBy;

    @Column(name = "issued_at", nullable = false)
    private Instant issuedAt;

    @Column(name = "countersigned_by", nullable = false)
    private String countersignedBy;

    @Column(name = "countersigned_at", nullable = false)
    private Instant countersignedAt;

    protected LetterEdition() {}

    LetterEdition(int edition, String content, LetterSignatures signatures) {
        this.edition = edition;
        this.content = content;
        this.issuedBy = signatures.issuedBy();
        this.issuedAt = signatures.issuedAt();
        this.countersignedBy = signatures.countersignedBy();
        this.countersignedAt = signatures.countersignedAt();
    }

    public EditionRow view() {
        return new EditionRow(edition, LetterFile.read(content), issuedBy, issuedAt, countersignedBy, countersignedAt);
    }
}
