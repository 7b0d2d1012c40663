package org.anlan.risk.scheme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One version of a level scheme as read.
 *
 * @param id identifies the version
 * @param code identifies the scheme through its versions
 * @param recordVersion for the stale-write check
 */
public record SchemeView(
        long id,
        String code,
        int version,
        String name,
        String nameEn,
        RatingMethod method,
        SchemeStatus status,
        List<LevelBand> bands,
        String createdBy,
        Instant createdAt,
        String publishedBy,
        Instant publishedAt,
        long recordVersion) {
    public SchemeView {
        bands = List.copyOf(bands);
    }

    /** The band of the level, or null when the version has no such level. */
    public LevelBand band(String level) {
        return bands.stream().filter(b -> b.level().equals(level)).findFirst().orElse(null);
    }

    /**
     * Who controls a risk of this level: a higher level adds to the duty of the lower ones, it never replaces it, so
     * the levels of all lower bands count too. A level without a defined direction has only its own.
     */
    public Set<ControlLevel> controlling(String level) {
        return controlling(bands, level);
    }

    /** As {@link #controlling(String)}, for bands not yet stored. */
    public static Set<ControlLevel> controlling(List<LevelBand> bands, String level) {
        Set<ControlLevel> all = EnumSet.noneOf(ControlLevel.class);
        List<LevelBand> upTo = new ArrayList<>();
        for (LevelBand band : bands) {
            upTo.add(band);
            if (band.level().equals(level)) {
                boolean directed = band.grade() != RiskGrade.UNMAPPED || band.min() != null;
                (directed ? upTo : List.of(band)).forEach(b -> all.addAll(b.controlLevels()));
                return all;
            }
        }
        return all;
    }
}
