package org.anlan.risk.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A high risk kept as it is (保留).
 *
 * @param until last day on which it holds
 * @param over approved, and its last day is past
 * @param allowed what the caller may do with it now
 */
public record RetentionRow(
        long id,
        String reason,
        LocalDate until,
        RetentionStatus status,
        boolean over,
        String askedBy,
        Instant askedAt,
        String decidedBy,
        Instant decidedAt,
        String note,
        List<RetentionAction> allowed) {
    public RetentionRow {
        allowed = List.copyOf(allowed);
    }
}
