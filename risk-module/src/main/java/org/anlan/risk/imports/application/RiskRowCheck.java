package org.anlan.risk.imports.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anlan.platform.InvalidInput.FieldError;
import org.anlan.platform.imports.ImportMessage;
import org.anlan.platform.imports.ImportRow;
import org.anlan.risk.RiskFacts;
import org.anlan.risk.RiskFlag;
import org.anlan.risk.domain.Completeness;
import org.anlan.risk.domain.FactLimits;
import org.anlan.risk.register.RegisterColumn;
import org.anlan.risk.register.RegisterField;
import org.anlan.risk.register.RegisterType;
import org.anlan.risk.scheme.LevelBand;
import org.anlan.risk.scheme.Rating;
import org.anlan.risk.scheme.RatingInput;
import org.anlan.risk.scheme.RatingMethod;
import org.anlan.risk.scheme.RatingScale;
import org.anlan.risk.scheme.RiskGrade;
import org.anlan.risk.scheme.domain.LevelScheme;
import org.anlan.risk.scheme.domain.LevelWords;

/**
 * Understands one row of a table of the type: its facts, its rating under the scheme, what contradicts what, and what is
 * to be said of it. Factors outside their scale reject the row; everything else lets it in, flagged where somebody must
 * look.
 */
final class RiskRowCheck {
    private static final List<RegisterField> FACTORS = List.of(
            RegisterField.LIKELIHOOD, RegisterField.SEVERITY, RegisterField.EXPOSURE, RegisterField.CONSEQUENCE_FACTOR);

    private final RegisterType type;
    private final LevelScheme scheme;
    private final ImportRow row;
    private final RiskRowReader reader;
    private final List<ImportMessage> messages = new ArrayList<>();
    private final Set<RiskFlag> contradictions = EnumSet.noneOf(RiskFlag.class);
    private final RiskFacts facts;
    private RatingInput input;
    private Rating rating;

    /** @param scheme the version in force, null where the type carries no rating */
    RiskRowCheck(RegisterType type, LevelScheme scheme, ImportRow row) {
        this.type = type;
        this.scheme = scheme;
        this.row = row;
        this.reader = new RiskRowReader(type, row);
        this.facts = reader.facts();
        checkLength();
        if (type.method() == RatingMethod.LIST) {
            rateByWord();
        } else if (type.method() != RatingMethod.NONE) {
            rateByFactors();
        }
        checkFlags();
    }

    List<ImportMessage> messages() {
        return List.copyOf(messages);
    }

    RiskFacts facts() {
        return facts;
    }

    /** Null when the row carries no rating. */
    RatingInput input() {
        return input;
    }

    String statedLevel() {
        return type.has(RegisterField.LEVEL) ? reader.text(RegisterField.LEVEL) : null;
    }

    Set<RiskFlag> contradictions() {
        return Set.copyOf(contradictions);
    }

    private void checkLength() {
        for (FieldError error : FactLimits.errors(facts)) {
            messages.add(new ImportMessage(
                    ImportMessage.Severity.ERROR, row.row(), columnOf(error.field()), error.code(), error.args()));
        }
    }

    /** The header of the part, which may be one entry of a list. */
    private String columnOf(String part) {
        String name = part.replaceAll("\\[.*", "");
        RegisterField field = switch (name) {
            case "sequenceLabel" -> RegisterField.SEQUENCE;
            case "hazardClasses" -> RegisterField.HAZARD_CLASSES;
            case "accidentTypes" -> RegisterField.ACCIDENT_TYPES;
            case "rectificationPlan" -> RegisterField.PLAN;
            case "extras" -> RegisterField.EXTRA;
            default -> RegisterField.valueOf(name.toUpperCase(java.util.Locale.ROOT));
        };
        return column(field);
    }

    private void rateByFactors() {
        boolean broken = false;
        boolean anyMissing = false;
        List<BigDecimal> values = new ArrayList<>();
        for (RegisterField field : FACTORS) {
            BigDecimal value = type.has(field) ? factor(field) : null;
            values.add(value);
            broken |= type.has(field) && value == null && reader.text(field) != null;
            anyMissing |= type.has(field) && reader.text(field) == null;
        }
        if (broken) {
            return;
        }
        if (anyMissing) {
            flag(RegisterField.LIKELIHOOD, "risk_unrated");
            return;
        }
        input = new RatingInput(values.get(0), values.get(1), values.get(2), values.get(3), null);
        rating = scheme.rate(input);
        compareScore();
        compareLevel();
    }

    /** The factor, or null with an error when the cell holds anything but a value of its scale. */
    private BigDecimal factor(RegisterField field) {
        String found = reader.text(field);
        if (found == null) {
            return null;
        }
        List<BigDecimal> allowed = allowed(field);
        try {
            BigDecimal value = reader.number(field);
            if (allowed.stream().anyMatch(a -> a.compareTo(value) == 0)) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            // said below, together with what was expected
        }
        if (type.method() == RatingMethod.LS) {
            error(field, "factor_out_of_range", found, 1, 5);
        } else {
            error(field, "factor_not_in_set", found, join(allowed));
        }
        return null;
    }

    private List<BigDecimal> allowed(RegisterField field) {
        if (type.method() == RatingMethod.LS) {
            return RatingScale.LS_FACTORS;
        }
        return switch (field) {
            case LIKELIHOOD -> RatingScale.LEC_LIKELIHOOD;
            case EXPOSURE -> RatingScale.LEC_EXPOSURE;
            default -> RatingScale.LEC_CONSEQUENCE;
        };
    }

    private void compareScore() {
        String stated = reader.text(RegisterField.SCORE);
        if (stated != null && !sameNumber(stated, rating.score())) {
            contradictions.add(RiskFlag.STATED_SCORE_CONTRADICTS);
            flag(
                    RegisterField.SCORE,
                    "score_contradicts",
                    stated,
                    rating.score().toPlainString());
        }
    }

    private static boolean sameNumber(String stated, BigDecimal computed) {
        try {
            return new BigDecimal(stated.strip()).compareTo(computed) == 0;
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }

    private void compareLevel() {
        String stated = statedLevel();
        if (stated == null) {
            return;
        }
        Optional<LevelBand> band = LevelWords.find(scheme.bands(), stated);
        if (band.isEmpty()) {
            contradictions.add(RiskFlag.STATED_LEVEL_UNKNOWN);
            flag(RegisterField.LEVEL, "level_unknown", stated, levels());
        } else if (!band.get().level().equals(rating.level())) {
            contradictions.add(RiskFlag.STATED_LEVEL_CONTRADICTS);
            flag(RegisterField.LEVEL, "level_contradicts", stated, rating.level());
        }
    }

    private void rateByWord() {
        String stated = statedLevel();
        if (stated == null) {
            flag(RegisterField.LEVEL, "risk_unrated");
            return;
        }
        Optional<LevelBand> band = LevelWords.find(scheme.bands(), stated);
        if (band.isEmpty()) {
            contradictions.add(RiskFlag.STATED_LEVEL_UNKNOWN);
            flag(RegisterField.LEVEL, "level_unknown", stated, levels());
            return;
        }
        input = RatingInput.ofLevel(band.get().level());
        rating = scheme.rate(input);
        if (rating.grade() == RiskGrade.UNMAPPED) {
            flag(RegisterField.LEVEL, "level_unmapped", stated);
        }
    }

    private void checkFlags() {
        Set<RiskFlag> flags = Completeness.flags(type, facts, rating == null ? null : rating.grade());
        if (flags.contains(RiskFlag.MISSING_TITLE)) {
            flag(RegisterField.TITLE, "title_missing");
        }
        if (flags.contains(RiskFlag.UNKNOWN_HAZARD_CLASS)) {
            flag(RegisterField.HAZARD_CLASSES, "word_unknown", reader.text(RegisterField.HAZARD_CLASSES));
        }
        if (flags.contains(RiskFlag.UNKNOWN_ACCIDENT_TYPE)) {
            flag(RegisterField.ACCIDENT_TYPES, "word_unknown", reader.text(RegisterField.ACCIDENT_TYPES));
        }
        List<String> empty = Completeness.missing(type, facts, true).stream()
                .filter(f -> f != RegisterField.TITLE)
                .map(this::column)
                .toList();
        if (!empty.isEmpty()) {
            messages.add(ImportMessage.info(row.row(), null, "required_before_submit", String.join("、", empty)));
        }
    }

    private void error(RegisterField field, String code, Object... args) {
        messages.add(ImportMessage.error(row.row(), column(field), code, args));
    }

    private void flag(RegisterField field, String code, Object... args) {
        messages.add(ImportMessage.flag(row.row(), column(field), code, args));
    }

    private String column(RegisterField field) {
        return type.column(field).map(RegisterColumn::name).orElse(null);
    }

    private String levels() {
        return String.join(", ", scheme.bands().stream().map(LevelBand::level).toList());
    }

    private static String join(List<BigDecimal> values) {
        return String.join(", ", values.stream().map(BigDecimal::toPlainString).toList());
    }
}
