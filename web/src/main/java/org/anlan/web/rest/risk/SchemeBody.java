package org.anlan.web.rest.risk;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.anlan.platform.InvalidInput;
import org.anlan.risk.scheme.ControlLevel;
import org.anlan.risk.scheme.LevelBand;
import org.anlan.risk.scheme.LevelColour;
import org.anlan.risk.scheme.LevelSchemes.DraftScheme;
import org.anlan.risk.scheme.RatingMethod;
import org.anlan.risk.scheme.RiskGrade;

/** A level scheme as posted: {@code {method, bands: [{min, max, level, colour, controlLevel}]}}. */
public record SchemeBody(String code, String name, String nameEn, String method, List<BandBody> bands) {
    private static final Map<String, LevelColour> COLOURS =
            Map.of("红", LevelColour.RED, "橙", LevelColour.ORANGE, "黄", LevelColour.YELLOW, "蓝", LevelColour.BLUE);
    private static final Map<String, ControlLevel> LEVELS = Map.of(
            "公司", ControlLevel.COMPANY,
            "部门", ControlLevel.DEPARTMENT,
            "班组", ControlLevel.TEAM,
            "岗位", ControlLevel.POST);

    /** @param controlLevel one level or several: COMPANY, DEPARTMENT, TEAM, POST, or 公司, 部门, 班组, 岗位 */
    public record BandBody(
            BigDecimal min,
            BigDecimal max,
            String level,
            String labelEn,
            String colour,
            String grade,
            Object controlLevel,
            List<String> controlLevels,
            Integer deadlineDays,
            List<String> aliases) {
        LevelBand band() {
            LevelColour shown = COLOURS.get(colour);
            return new LevelBand(
                    level,
                    labelEn,
                    min,
                    max,
                    shown == null ? Params.constant("colour", colour, LevelColour.class) : shown,
                    Params.constant("grade", grade, RiskGrade.class),
                    levels(controlLevels == null ? controlLevel : controlLevels),
                    deadlineDays,
                    aliases);
        }
    }

    DraftScheme draft() {
        RatingMethod rated = Params.constant("method", method, RatingMethod.class);
        if (rated == null) {
            throw InvalidInput.of("method", "required");
        }
        String key = code == null || code.isBlank() ? generated(rated) : code.strip();
        return new DraftScheme(key, name == null || name.isBlank() ? key : name, nameEn, rated, levelBands());
    }

    List<LevelBand> levelBands() {
        return bands == null ? List.of() : bands.stream().map(BandBody::band).toList();
    }

    private static String generated(RatingMethod method) {
        return method.name().toLowerCase(Locale.ROOT) + "-"
                + UUID.randomUUID().toString().substring(0, 8);
    }

    private static Set<ControlLevel> levels(Object given) {
        Set<ControlLevel> levels = EnumSet.noneOf(ControlLevel.class);
        if (given instanceof List<?> many) {
            many.forEach(one -> levels.addAll(levels(one)));
        } else if (given != null) {
            Arrays.stream(given.toString().split("[,、，/ ]+"))
                    .filter(word -> !word.isBlank())
                    .map(SchemeBody::level)
                    .forEach(levels::add);
        }
        return levels;
    }

    private static ControlLevel level(String word) {
        ControlLevel known = LEVELS.get(word);
        return known == null ? Params.constant("controlLevel", word, ControlLevel.class) : known;
    }
}
