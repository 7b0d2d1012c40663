package org.anlan.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Levels by scheme, since different schemes have levels of one name; the unrated of each method come last. */
    public List<SchemeCount> schemes() {
        Map<String, List<LevelCount>> groups = new LinkedHashMap<>();
        levels.forEach(l -> groups.computeIfAbsent(l.method() + " " + l.schemeCode(), k -> new ArrayList<>())
                .add(l));
        return groups.values().stream()
                .map(SchemeCount::new)
                .sorted(Comparator.comparing((SchemeCount s) -> s.code() == null)
                        .thenComparing(SchemeCount::method)
                        .thenComparing(s -> s.code() == null ? "" : s.code()))
                .toList();
    }

    /** @param levelEn and schemeNameEn in English; both names are those of the scheme's newest version */
    public record LevelCount(
            RatingMethod method,
            String schemeCode,
            String schemeName,
            String schemeNameEn,
            String level,
            String levelEn,
            RiskGrade grade,
            LevelColour colour,
            long count) {}

    /** The levels of one scheme, worst first; of the unrated of one method, whose code is null. */
    public record SchemeCount(List<LevelCount> levels) {
        public SchemeCount {
            levels = List.copyOf(levels);
        }

        public String code() {
            return levels.get(0).schemeCode();
        }

        public RatingMethod method() {
            return levels.get(0).method();
        }

        public String name() {
            return levels.get(0).schemeName();
        }

        public String nameEn() {
            return levels.get(0).schemeNameEn();
        }
    }
}
