package org.anlan.risk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.anlan.risk.register.RegisterColumn;

/**
 * The cells of the table the users know: a risk written under the columns of its register, as print, export and the
 * frozen edition show it.
 */
public final class RiskTable {
    private RiskTable() {}

    /**
     * @param rating newest current assessment, or null
     * @param statedLevel level as the source states it, shown while there is no assessment, or null
     */
    public static String cell(RegisterColumn column, RiskFacts facts, AssessmentRow rating, String statedLevel) {
        return switch (column.field()) {
            case SEQUENCE -> text(facts.sequenceLabel());
            case CATEGORY -> text(facts.category());
            case TITLE -> text(facts.title());
            case DESCRIPTION -> text(facts.description());
            case HAZARD_CLASSES -> words(facts.hazardClasses(), RiskTable::hazardClass);
            case ACCIDENT_TYPES -> words(facts.accidentTypes(), RiskTable::accidentType);
            case CAUSES -> lines(facts.causes());
            case CONSEQUENCES -> lines(facts.consequences());
            case LIKELIHOOD -> factor(rating, AssessmentRow::likelihood);
            case SEVERITY -> factor(rating, AssessmentRow::severity);
            case EXPOSURE -> factor(rating, AssessmentRow::exposure);
            case CONSEQUENCE_FACTOR -> factor(rating, AssessmentRow::consequence);
            case SCORE -> factor(rating, AssessmentRow::score);
            case LEVEL -> rating == null ? text(statedLevel) : rating.level();
            case PARTIES -> lines(facts.parties().stream().map(Party::name).toList());
            case PERSONS -> lines(facts.persons());
            case MEASURES ->
                lines(facts.measures().stream().map(MeasureFacts::text).toList());
            case EXEMPTION -> text(facts.exemption());
            case PLAN -> text(facts.rectificationPlan());
            case ACCOUNTABILITY -> text(facts.accountability());
            case EXTRA -> text(facts.extras().get(column.name()));
        };
    }

    /** As {@link #cell} of the newest current assessment. */
    public static String cell(RegisterColumn column, RiskDetails risk) {
        return cell(column, risk.facts(), risk.newest(AssessmentPurpose.CURRENT), risk.statedLevel());
    }

    private static String lines(List<String> entries) {
        if (entries.size() < 2) {
            return String.join("", entries);
        }
        List<String> numbered = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            numbered.add((i + 1) + "、" + entries.get(i));
        }
        return String.join("\n", numbered);
    }

    private static String words(List<String> entries, Function<String, String> word) {
        return String.join("、", entries.stream().map(word).toList());
    }

    private static String hazardClass(String stored) {
        return HazardClass.ofWord(stored).map(HazardClass::word).orElse(stored);
    }

    private static String accidentType(String stored) {
        return AccidentType.ofWord(stored).map(AccidentType::word).orElse(stored);
    }

    private static String factor(AssessmentRow rating, Function<AssessmentRow, BigDecimal> part) {
        BigDecimal value = rating == null ? null : part.apply(rating);
        return value == null ? "" : value.stripTrailingZeros().toPlainString();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
