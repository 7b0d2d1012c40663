package org.anlan.platform.imports;

import java.time.Instant;

/** An import in a list. @param stored rows that are records now */
public record ImportSummary(
        long id,
        String kind,
        ImportStatus status,
        String fileName,
        String createdBy,
        Instant createdAt,
        int rows,
        int rejected,
        int stored) {}
