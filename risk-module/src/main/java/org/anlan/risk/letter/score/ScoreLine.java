package org.anlan.risk.letter.score;

import java.math.BigDecimal;
import java.util.List;

/**
 * A line of the score with its explanation.
 *
 * @param part name of the part it belongs to, or null
 * @param weight points for reaching the target; the points of a part or bonus
 * @param target as computed: last year's actual included; null when there is none
 * @param actual null when nobody entered one
 * @param lastYear what a target of last year plus so much builds on, or null
 * @param points null while open; negative for a penalty
 * @param onePointMore what one more point (one percentage point, one case) in the better direction would change, or
 *     null when that cannot be said
 */
public record ScoreLine(
        String key,
        LineKind kind,
        String name,
        String part,
        BigDecimal weight,
        BigDecimal target,
        Actual actual,
        Actual lastYear,
        BigDecimal points,
        LineState state,
        List<Step> steps,
        BigDecimal onePointMore) {
    public ScoreLine {
        steps = List.copyOf(steps);
    }
}
