package org.anlan.web.rest.risk;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.anlan.risk.scheme.ControlLevel;
import org.anlan.risk.scheme.LevelBand;
import org.anlan.risk.scheme.LevelColour;
import org.anlan.risk.scheme.RatingMethod;
import org.anlan.risk.scheme.RiskGrade;
import org.anlan.risk.scheme.SchemeStatus;
import org.anlan.risk.scheme.SchemeView;

/** A version of a level scheme as answered, in the words in which {@link SchemeBody} takes one. */
public record SchemeAnswer(
        long id,
        String code,
        int version,
        String name,
        String nameEn,
        RatingMethod method,
        SchemeStatus status,
        List<Band> bands,
        String createdBy,
        Instant createdAt,
        String publishedBy,
        Instant publishedAt,
        long recordVersion) {

    /** @param controlLevel the highest of {@code controlLevels}, absent when there is none */
    public record Band(
            String level,
            String labelEn,
            BigDecimal min,
            BigDecimal max,
            LevelColour colour,
            RiskGrade grade,
            ControlLevel controlLevel,
            List<ControlLevel> controlLevels,
            Integer deadlineDays,
            List<String> aliases) {
        static Band of(LevelBand band) {
            List<ControlLevel> levels = band.controlLevels().stream().sorted().toList();
            return new Band(
                    band.level(),
                    band.labelEn(),
                    band.min(),
                    band.max(),
                    band.colour(),
                    band.grade(),
                    levels.isEmpty() ? null : levels.get(0),
                    levels,
                    band.deadlineDays(),
                    band.aliases());
        }
    }

    static SchemeAnswer of(SchemeView scheme) {
        return new SchemeAnswer(
                scheme.id(),
                scheme.code(),
                scheme.version(),
                scheme.name(),
                scheme.nameEn(),
                scheme.method(),
                scheme.status(),
                scheme.bands().stream().map(Band::of).toList(),
                scheme.createdBy(),
                scheme.createdAt(),
                scheme.publishedBy(),
                scheme.publishedAt(),
                scheme.recordVersion());
    }
}
