package org.anlan.risk.letter.score;

import java.math.BigDecimal;

/** @param most what the part can bring at most @param points what it has so far @param open some of its lines are open */
public record PartScore(String name, BigDecimal most, BigDecimal points, boolean open) {}
