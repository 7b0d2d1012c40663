package org.anlan.risk.letter.content;

import java.math.BigDecimal;

/** @param points most that it brings; null when the letter does not say. A bonus counts once somebody approved it. */
public record BonusRule(String key, String rule, BigDecimal points) {}
