package org.anlan.platform.indicator;

/** Filter of a list: the records that an indicator counts as its whole, so that a rate opens what it is a rate of. */
public record Counted(String indicator, MeasureScope scope) {}
