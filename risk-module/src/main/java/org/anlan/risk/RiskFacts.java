package org.anlan.risk;

import java.util.List;
import java.util.Map;

/**
 * What a register says of a risk, its rating apart. Texts may be null or empty; lists are never null. Hazard classes and
 * accident types hold the names of {@link HazardClass} and {@link AccidentType}, or the source's own word.
 *
 * @param sequenceLabel 序号 as written
 * @param extras columns that only its register type has, by column name
 * @param ownerLogin person who keeps the risk; null for the register's owner
 */
public record RiskFacts(
        String sequenceLabel,
        String category,
        String title,
        String description,
        List<String> hazardClasses,
        List<String> accidentTypes,
        List<String> causes,
        List<String> consequences,
        List<Party> parties,
        List<String> persons,
        List<MeasureFacts> measures,
        String exemption,
        String rectificationPlan,
        String accountability,
        Map<String, String> extras,
        String ownerLogin) {
    public RiskFacts {
        hazardClasses = copy(hazardClasses);
        accidentTypes = copy(accidentTypes);
        causes = copy(causes);
        consequences = copy(consequences);
        parties = copy(parties);
        persons = copy(persons);
        measures = copy(measures);
        extras = extras == null ? Map.of() : Map.copyOf(extras);
    }

    private static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The facts, ready to change some of them. */
    public Builder but() {
        Builder b = new Builder();
        b.sequenceLabel = sequenceLabel;
        b.category = category;
        b.title = title;
        b.description = description;
        b.hazardClasses = hazardClasses;
        b.accidentTypes = accidentTypes;
        b.causes = causes;
        b.consequences = consequences;
        b.parties = parties;
        b.persons = persons;
        b.measures = measures;
        b.exemption = exemption;
        b.rectificationPlan = rectificationPlan;
        b.accountability = accountability;
        b.extras = extras;
        b.ownerLogin = ownerLogin;
        return b;
    }

    /** Sixteen parts, most of them empty in any one register: named, not counted. */
    public static final class Builder {
        private String sequenceLabel;
        private String category;
        private String title;
        private String description;
        private List<String> hazardClasses;
        private List<String> accidentTypes;
        private List<String> causes;
        private List<String> consequences;
        private List<Party> parties;
        private List<String> persons;
        private List<MeasureFacts> measures;
        private String exemption;
        private String rectificationPlan;
        private String accountability;
        private Map<String, String> extras;
        private String ownerLogin;

        private Builder() {}

        public Builder sequenceLabel(String value) {
            sequenceLabel = value;
            return this;
        }

        public Builder category(String value) {
            category = value;
            return this;
        }

        public Builder title(String value) {
            title = value;
            return this;
        }

        public Builder description(String value) {
            description = value;
            return this;
        }

        public Builder hazardClasses(List<String> value) {
            hazardClasses = value;
            return this;
        }

        public Builder accidentTypes(List<String> value) {
            accidentTypes = value;
            return this;
        }

        public Builder causes(List<String> value) {
            causes = value;
            return this;
        }

        public Builder consequences(List<String> value) {
            consequences = value;
            return this;
        }

        public Builder parties(List<Party> value) {
            parties = value;
            return this;
        }

        public Builder persons(List<String> value) {
            persons = value;
            return this;
        }

        public Builder measures(List<MeasureFacts> value) {
            measures = value;
            return this;
        }

        public Builder exemption(String value) {
            exemption = value;
            return this;
        }

        public Builder rectificationPlan(String value) {
            rectificationPlan = value;
            return this;
        }

        public Builder accountability(String value) {
            accountability = value;
            return this;
        }

        public Builder extras(Map<String, String> value) {
            extras = value;
            return this;
        }

        public Builder ownerLogin(String value) {
            ownerLogin = value;
            return this;
        }

        public RiskFacts build() {
            return new RiskFacts(
                    sequenceLabel,
                    category,
                    title,
                    description,
                    hazardClasses,
                    accidentTypes,
                    causes,
                    consequences,
                    parties,
                    persons,
                    measures,
                    exemption,
                    rectificationPlan,
                    accountability,
                    extras,
                    ownerLogin);
        }
    }
}
