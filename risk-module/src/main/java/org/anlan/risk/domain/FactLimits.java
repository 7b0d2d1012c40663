package org.anlan.risk.domain;

import java.util.List;
import org.anlan.platform.InvalidInput;
import org.anlan.risk.MeasureFacts;
import org.anlan.risk.Party;
import org.anlan.risk.RiskFacts;

/** How much text a risk takes: generous for a table cell, small enough that no row hurts the list. */
public final class FactLimits {
    public static final int SHORT = 500;
    public static final int LONG = 8000;
    public static final int ENTRIES = 100;

    private FactLimits() {}

    /** Every part that is too long or holds a NUL. */
    public static List<InvalidInput.FieldError> errors(RiskFacts facts) {
        try {
            check(facts);
            return List.of();
        } catch (InvalidInput refused) {
            return refused.errors();
        }
    }

    /** @throws InvalidInput naming every part that is too long or holds a NUL */
    public static void check(RiskFacts facts) {
        InvalidInput.Collector errors = new InvalidInput.Collector()
                .optionalText("sequenceLabel", facts.sequenceLabel(), 50)
                .optionalText("category", facts.category(), SHORT)
                .optionalText("title", facts.title(), SHORT)
                .optionalText("description", facts.description(), LONG)
                .optionalText("exemption", facts.exemption(), LONG)
                .optionalText("rectificationPlan", facts.rectificationPlan(), LONG)
                .optionalText("accountability", facts.accountability(), LONG)
                .optionalText("ownerLogin", facts.ownerLogin(), 60);
        list(errors, "hazardClasses", facts.hazardClasses(), SHORT);
        list(errors, "accidentTypes", facts.accidentTypes(), SHORT);
        list(errors, "causes", facts.causes(), LONG);
        list(errors, "consequences", facts.consequences(), LONG);
        list(errors, "persons", facts.persons(), SHORT);
        list(errors, "parties", facts.parties().stream().map(Party::name).toList(), SHORT);
        list(
                errors,
                "measures",
                facts.measures().stream().map(MeasureFacts::text).toList(),
                LONG);
        list(errors, "extras", List.copyOf(facts.extras().values()), LONG);
        errors.throwIfAny();
    }

    private static void list(InvalidInput.Collector errors, String field, List<String> entries, int each) {
        errors.rejectIf(entries.size() > ENTRIES, field, "too_many", ENTRIES);
        for (int i = 0; i < entries.size(); i++) {
            errors.optionalText(field + "[" + i + "]", entries.get(i), each);
        }
    }
}
