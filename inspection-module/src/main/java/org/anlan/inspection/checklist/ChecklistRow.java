package org.anlan.inspection.checklist;

import java.time.Instant;

/** A checklist as listed. {@code publishedVersion} is 0 while none is in force; {@code items} counts the newest version. */
public record ChecklistRow(
        String number,
        String title,
        String category,
        String unitCode,
        String unitName,
        ChecklistStatus status,
        ChecklistSource source,
        int publishedVersion,
        boolean draftOpen,
        long items,
        long flagged,
        Instant updatedAt) {}
