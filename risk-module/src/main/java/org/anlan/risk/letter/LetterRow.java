package org.anlan.risk.letter;

import java.math.BigDecimal;
import java.time.Instant;

/** A letter as listed. @param finalTotal null before it is final */
public record LetterRow(
        String number,
        String title,
        int year,
        LetterLevel level,
        LetterStatus status,
        String issuerUnit,
        String issuerUnitName,
        String issuerLogin,
        String issuerName,
        String partyUnit,
        String partyUnitName,
        String partyLogin,
        String partyName,
        String parentNumber,
        int edition,
        int children,
        BigDecimal finalTotal,
        String finalGrade,
        Instant updatedAt) {}
