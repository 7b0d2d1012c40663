package org.anlan.risk.feedback;

/**
 * Findings against one measure.
 *
 * @param key of the measure as control point
 * @param total false alarms and duplicates left out
 */
public record MeasureTally(String key, long open, long total) {}
