package org.anlan.risk.review;

import java.time.Instant;

/**
 * One thing that asked for a review, and what came of it.
 *
 * @param source business number of what asked: a finding, a scheme version, a ticket category; null for a person
 * @param outcome null while it is open
 */
public record ReviewRow(
        ReviewCause cause,
        String source,
        String note,
        String askedBy,
        Instant askedAt,
        ReviewOutcome outcome,
        String outcomeNote,
        String settledBy,
        Instant settledAt) {}
