package org.anlan.risk.scheme.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.anlan.risk.scheme.ControlLevel;
import org.anlan.risk.scheme.LevelBand;
import org.anlan.risk.scheme.LevelColour;
import org.anlan.risk.scheme.RiskGrade;

/** A {@link LevelBand} as stored. */
@Embeddable
public class Band {
    @Column(nullable = false)
    private String level;

    @Column(name = "label_en", nullable = false)
    private String labelEn;

    @Column(name = "lower_bound")
    private BigDecimal min;

    @Column(name = "upper_bound")
    private BigDecimal max;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LevelColour colour;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RiskGrade grade;

    @Column(name = "control_levels", nullable = false)
    private String[] controlLevels;

    @Column(name = "deadline_days")
    private Integer deadlineDays;

    @Column(nullable = false)
    private String[] aliases;

    protected Band() {}

    static Band of(LevelBand band) {
        Band b = new Band();
        b.level = band.level().strip();
        b.labelEn = band.labelEn() == null || band.labelEn().isBlank()
                ? b.level
                : band.labelEn().strip();
        b.min = band.min();
        b.max = band.max();
        b.colour = band.colour();
        b.grade = band.grade();
        b.controlLevels = band.controlLevels().stream().sorted().map(Enum::name).toArray(String[]::new);
        b.deadlineDays = band.deadlineDays();
        b.aliases = band.aliases().toArray(String[]::new);
        return b;
    }

    LevelBand view() {
        Set<ControlLevel> levels =
                Arrays.stream(controlLevels).map(ControlLevel::valueOf).collect(Collectors.toSet());
        return new LevelBand(level, labelEn, min, max, colour, grade, levels, deadlineDays, List.of(aliases));
    }
}
