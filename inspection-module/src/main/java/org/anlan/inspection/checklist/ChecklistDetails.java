package org.anlan.inspection.checklist;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * Everything shown of a checklist with one of its versions.
 *
 * @param passMark percent a passing inspection reaches, 0 to 100
 * @param shownVersion the version whose nodes these are
 * @param shownIsDraft whether that version can still be changed
 * @param publishedVersion 0 while none is in force
 */
public record ChecklistDetails(
        String number,
        String title,
        String category,
        String unitCode,
        String unitName,
        ChecklistStatus status,
        ChecklistSource source,
        String sourceNote,
        BigDecimal passMark,
        int publishedVersion,
        int shownVersion,
        boolean shownIsDraft,
        List<Edition> editions,
        List<NodeRow> nodes,
        List<ChecklistAction> allowedActions,
        String createdBy,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    public ChecklistDetails {
        editions = List.copyOf(editions);
        nodes = List.copyOf(nodes);
        allowedActions = List.copyOf(allowedActions);
    }

    /** @param publishedAt null for a draft */
    public record Edition(int version, String publishedBy, Instant publishedAt, long items) {}
}
