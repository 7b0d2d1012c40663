package org.anlan.platform.audit;

import java.time.Instant;
import java.util.List;

/** One audit record as shown: who did what to which record, and each fact from what to what. */
public record AuditRow(
        long id,
        Instant at,
        String actorLogin,
        String actorName,
        String sourceIp,
        String requestId,
        String action,
        String objectKind,
        String objectNumber,
        String note,
        List<FactChange> changes) {

    public AuditRow {
        changes = List.copyOf(changes);
    }

    /** @param before null when the fact is new; @param after null when it was removed */
    public record FactChange(String fact, String before, String after) {}
}
