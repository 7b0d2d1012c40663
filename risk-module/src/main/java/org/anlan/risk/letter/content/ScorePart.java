package org.anlan.risk.letter.content;

import java.math.BigDecimal;

/**
 * A part of a 百分制 letter, such as 安全责任 60 and 事故情况 40.
 *
 * @param points most that the part brings; a part without items is scored by the one who evaluates
 */
public record ScorePart(String key, String name, BigDecimal points) {}
