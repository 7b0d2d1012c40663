package org.anlan.inspection.finding;

/**
 * What is said when a rectification is accepted.
 *
 * @param note at most 1000 characters, or null
 * @param rating the new rating of the linked risk, or null; without a linked risk it is not kept
 * @param ratingUnchanged the linked risk was looked at and stays rated as it is
 */
public record Acceptance(String note, NewRating rating, boolean ratingUnchanged) {}
