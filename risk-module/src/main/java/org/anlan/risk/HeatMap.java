package org.anlan.risk;

import java.util.List;
import org.anlan.risk.scheme.LevelColour;
import org.anlan.risk.scheme.RatingMethod;
import org.anlan.risk.scheme.RiskGrade;

/**
 * Counts for the matrix.
 *
 * @param cells the 25 cells of L and S, likelihood 5 first, severity 1 first; coloured by the default LS scheme in force
 * @param levels how many risks have each level, worst grade first; those not rated come last with a null level
 */
public record HeatMap(List<Cell> cells, List<LevelCount> levels) {
    public HeatMap {
        cells = List.copyOf(cells);
        levels = List.copyOf(levels);
    }

    public Cell cell(int likelihood, int severity) {
        return cells.stream()
                .filter(c -> c.likelihood() == likelihood && c.severity() == severity)
                .findFirst()
                .orElseThrow();
    }

    public record Cell(int likelihood, int severity, String level, RiskGrade grade, LevelColour colour, long count) {}

    public record LevelCount(
            RatingMethod method, String schemeCode, String level, RiskGrade grade, LevelColour colour, long count) {}
}
