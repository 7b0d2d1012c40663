package org.anlan.risk.register;

import java.time.Instant;

/** A register in the list, with how many risks it has, how many are flagged, and how many reviews are overdue. */
public record RegisterRow(
        long id,
        String number,
        String name,
        String typeCode,
        String typeName,
        String typeNameEn,
        String unitCode,
        String ownerLogin,
        RegisterStatus status,
        int edition,
        int reviewMonths,
        long risks,
        long flagged,
        long overdue,
        Instant createdAt) {}
