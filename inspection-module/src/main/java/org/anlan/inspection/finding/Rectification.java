package org.anlan.inspection.finding;

/**
 * What was done. Evidence is a text, or photos attached before.
 *
 * @param cause why it came about, required
 * @param causeKind or null
 * @param evidence what was done and how it shows; required unless a photo of the rectification is attached
 */
public record Rectification(String cause, CauseKind causeKind, String evidence) {}
