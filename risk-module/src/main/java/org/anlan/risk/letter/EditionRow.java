package org.anlan.risk.letter;

import java.time.Instant;
import org.anlan.risk.letter.content.LetterContent;

/** What both parties signed, word for word. */
public record EditionRow(
        int edition,
        LetterContent content,
        String issuedBy,
        Instant issuedAt,
        String countersignedBy,
        Instant countersignedAt) {}
