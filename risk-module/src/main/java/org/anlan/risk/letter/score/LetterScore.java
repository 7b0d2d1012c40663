package org.anlan.risk.letter.score;

import java.math.BigDecimal;
import java.util.List;

/**
 * The score of a letter, line by line.
 *
 * @param total points so far, never below 0
 * @param weights what the weights (or parts) sum to
 * @param openWeight weight of the lines that have no points yet; they are in no total
 * @param grade name of the grade the total reaches, or null
 * @param coefficient of that grade
 */
public record LetterScore(
        List<ScoreLine> lines,
        List<PartScore> parts,
        BigDecimal total,
        BigDecimal weights,
        BigDecimal openWeight,
        boolean complete,
        Eligibility eligibility,
        BigDecimal awardFrom,
        String grade,
        BigDecimal coefficient,
        List<Step> steps) {
    public LetterScore {
        lines = List.copyOf(lines);
        parts = List.copyOf(parts);
        steps = List.copyOf(steps);
    }
}
