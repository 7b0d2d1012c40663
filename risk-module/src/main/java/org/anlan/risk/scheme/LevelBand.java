package org.anlan.risk.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * One level of a scheme with the values that belong to it.
 *
 * @param level name in the users' words, such as 较大
 * @param labelEn name in English
 * @param min smallest value of the band, included; null in a list
 * @param max largest value of the band, null when it is open above. Included, but where the next band starts at the
 *     same value of an LEC scheme that value belongs to the next band (bands are closed below)
 * @param controlLevels levels that control a risk of this band, before those of the lower bands are added
 * @param deadlineDays calendar days within which planned measures must be in place, or null for no deadline
 * @param aliases other words for the level, such as 高风险 or 红
 */
public record LevelBand(
        String level,
        String labelEn,
        BigDecimal min,
        BigDecimal max,
        LevelColour colour,
        RiskGrade grade,
        Set<ControlLevel> controlLevels,
        Integer deadlineDays,
        List<String> aliases) {
    public LevelBand {
        colour = colour == null ? LevelColour.NONE : colour;
        grade = grade == null ? RiskGrade.UNMAPPED : grade;
        controlLevels = controlLevels == null ? Set.of() : Set.copyOf(controlLevels);
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
    }

    /** A band that only says which values are which level. */
    public static LevelBand of(String level, BigDecimal min, BigDecimal max) {
        return new LevelBand(level, level, min, max, null, null, null, null, null);
    }
}
