package org.anlan.risk.letter.content;

import java.math.BigDecimal;

/** @param from total from which it is reached, included; @param coefficient what a reward is multiplied by */
public record Grade(String name, BigDecimal from, BigDecimal coefficient) {}
