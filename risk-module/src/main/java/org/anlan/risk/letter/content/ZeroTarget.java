package org.anlan.risk.letter.content;

import java.math.BigDecimal;

/**
 * What must not happen more often than so: 责任事故 0, 安全事件 ≤ 1. Once broken, nothing makes the letter eligible for
 * an award.
 *
 * @param limit the most that is tolerated, usually 0
 * @param indicator what counts it, or null when the count is entered
 */
public record ZeroTarget(String key, String name, BigDecimal limit, String indicator, String topic) {

    public ZeroTarget {
        limit = limit == null ? BigDecimal.ZERO : limit;
    }
}
