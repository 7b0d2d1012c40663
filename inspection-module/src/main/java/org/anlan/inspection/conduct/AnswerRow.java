package org.anlan.inspection.conduct;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * An answer as given.
 *
 * @param points earned, or null when the item is not scored
 * @param findingNumber finding drafted from it, or null
 * @param version counts how often it was given
 */
public record AnswerRow(
        String itemKey,
        String value,
        Verdict verdict,
        BigDecimal points,
        String note,
        String answeredBy,
        Instant answeredAt,
        String findingNumber,
        long version) {}
