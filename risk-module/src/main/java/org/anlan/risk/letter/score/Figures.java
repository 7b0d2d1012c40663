package org.anlan.risk.letter.score;

import java.util.Map;

/**
 * Everything that is known about the lines of a letter, by key.
 *
 * @param actuals this year's: the rate of an item, the points of a part, the points asked for as a bonus, the count of
 *     a penalty or of what must not happen
 * @param lastYears last year's, of items that aim at last year plus so much
 */
public record Figures(Map<String, Actual> actuals, Map<String, Actual> lastYears) {
    public Figures {
        actuals = Map.copyOf(actuals);
        lastYears = Map.copyOf(lastYears);
    }

    public static Figures none() {
        return new Figures(Map.of(), Map.of());
    }
}
