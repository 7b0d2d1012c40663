package org.anlan.inspection.finding;

import java.math.BigDecimal;

/**
 * Judgement of whoever accepts. A finding linked to a risk needs its new rating, or the statement that it stays.
 *
 * @param note or null
 * @param likelihood with severity the new rating of the linked risk, above 0, or both null
 * @param ratingUnchanged the linked risk stays as it is
 */
public record Acceptance(String note, BigDecimal likelihood, BigDecimal severity, boolean ratingUnchanged) {}
