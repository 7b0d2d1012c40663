package org.anlan.risk.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.anlan.risk.AccidentType;
import org.anlan.risk.HazardClass;
import org.anlan.risk.RiskFacts;
import org.anlan.risk.RiskFlag;
import org.anlan.risk.register.RegisterColumn;
import org.anlan.risk.register.RegisterField;
import org.anlan.risk.register.RegisterType;
import org.anlan.risk.scheme.RatingMethod;
import org.anlan.risk.scheme.RiskGrade;

/** What a risk lacks under its register type. */
public final class Completeness {
    private Completeness() {}

    /** Required columns that are empty, in the order of the register. */
    public static List<RegisterField> missing(RegisterType type, RiskFacts facts, boolean rated) {
        return type.columns().stream()
                .filter(RegisterColumn::required)
                .filter(c -> c.field().isRating() ? !rated : isEmpty(c, facts))
                .map(RegisterColumn::field)
                .toList();
    }

    /** Flags that follow from facts and rating alone. */
    public static Set<RiskFlag> flags(RegisterType type, RiskFacts facts, RiskGrade grade) {
        Set<RiskFlag> flags = EnumSet.noneOf(RiskFlag.class);
        List<RegisterField> missing = missing(type, facts, grade != null);
        if (missing.contains(RegisterField.TITLE)) {
            flags.add(RiskFlag.MISSING_TITLE);
        }
        if (missing.stream().anyMatch(f -> f != RegisterField.TITLE && !f.isRating())) {
            flags.add(RiskFlag.INCOMPLETE);
        }
        if (type.method() != RatingMethod.NONE && grade == null) {
            flags.add(RiskFlag.UNRATED);
        }
        if (grade == RiskGrade.UNMAPPED) {
            flags.add(RiskFlag.UNMAPPED_LEVEL);
        }
        if (facts.hazardClasses().stream().anyMatch(c -> HazardClass.ofWord(c).isEmpty())) {
            flags.add(RiskFlag.UNKNOWN_HAZARD_CLASS);
        }
        if (facts.accidentTypes().stream().anyMatch(t -> AccidentType.ofWord(t).isEmpty())) {
            flags.add(RiskFlag.UNKNOWN_ACCIDENT_TYPE);
        }
        return flags;
    }

    private static boolean isEmpty(RegisterColumn column, RiskFacts facts) {
        return switch (column.field()) {
            case SEQUENCE -> blank(facts.sequenceLabel());
            case CATEGORY -> blank(facts.category());
            case TITLE -> blank(facts.title());
            case DESCRIPTION -> blank(facts.description());
            case HAZARD_CLASSES -> facts.hazardClasses().isEmpty();
            case ACCIDENT_TYPES -> facts.accidentTypes().isEmpty();
            case CAUSES -> facts.causes().isEmpty();
            case CONSEQUENCES -> facts.consequences().isEmpty();
            case PARTIES -> facts.parties().isEmpty();
            case PERSONS -> facts.persons().isEmpty();
            case MEASURES -> facts.measures().isEmpty();
            case EXEMPTION -> blank(facts.exemption());
            case PLAN -> blank(facts.rectificationPlan());
            case ACCOUNTABILITY -> blank(facts.accountability());
            case EXTRA -> blank(facts.extras().get(column.name()));
            case LIKELIHOOD, SEVERITY, EXPOSURE, CONSEQUENCE_FACTOR, SCORE, LEVEL -> false;
        };
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
