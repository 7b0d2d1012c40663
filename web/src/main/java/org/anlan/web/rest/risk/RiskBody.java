package org.anlan.web.rest.risk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.anlan.platform.InvalidInput;
import org.anlan.risk.MeasureFacts;
import org.anlan.risk.Party;
import org.anlan.risk.RiskFacts;
import org.anlan.risk.scheme.ControlLevel;

/**
 * A risk as posted: its register, what the register says of it, and a rating if there is one yet.
 *
 * @param register number of the register; ignored in a change
 * @param hazardClasses names or the users' words
 */
public record RiskBody(
        String register,
        String sequence,
        String category,
        String title,
        String description,
        List<String> hazardClasses,
        List<String> accidentTypes,
        List<String> causes,
        List<String> consequences,
        List<PartyBody> parties,
        List<String> persons,
        List<MeasureBody> measures,
        String exemption,
        String rectificationPlan,
        String accountability,
        Map<String, String> extras,
        String owner,
        RatingBody rating) {

    /** Where a part that the door refuses stands in the body. */
    static final UnaryOperator<String> FIELDS = RiskBody::field;

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("ownerLogin", "owner"),
            Map.entry("sequenceLabel", "sequence"),
            Map.entry("plan", "rectificationPlan"),
            Map.entry("extra", "extras"),
            Map.entry("likelihood", "rating.likelihood"),
            Map.entry("severity", "rating.severity"),
            Map.entry("exposure", "rating.e"),
            Map.entry("consequence", "rating.c"),
            Map.entry("consequenceFactor", "rating.c"),
            Map.entry("score", "rating"),
            Map.entry("level", "rating.level"),
            Map.entry("basis", "rating.basis"));

    private static String field(String name) {
        String camel = name.matches("[A-Z_]+") ? camel(name) : name;
        return NAMES.getOrDefault(camel, camel);
    }

    private static String camel(String constant) {
        String[] words = constant.toLowerCase(Locale.ROOT).split("_");
        return Arrays.stream(words)
                .skip(1)
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining("", words[0], ""));
    }

    /** @param kind DEPARTMENT or SUPPLIER; left out it is taken from the name */
    public record PartyBody(String kind, String name) {
        Party party() {
            new InvalidInput.Collector().requireText("parties.name", name, 500).throwIfAny();
            Party guessed = Party.ofText(name);
            Party.Kind given = Params.constant("parties.kind", kind, Party.Kind.class);
            return given == null ? guessed : new Party(given, guessed.name());
        }

        static PartyBody of(Party party) {
            return new PartyBody(party.kind().name(), party.name());
        }
    }

    public record MeasureBody(
            String kind, String text, String owner, String state, String checkEvery, String checkLevel) {
        MeasureFacts measure() {
            new InvalidInput.Collector()
                    .requireText("measures.text", text, 8000)
                    .throwIfAny();
            return new MeasureFacts(
                    Params.constant("measures.kind", kind, MeasureFacts.Kind.class),
                    text,
                    owner,
                    Params.constant("measures.state", state, MeasureFacts.State.class),
                    Params.constant("measures.checkEvery", checkEvery, MeasureFacts.CheckCycle.class),
                    Params.constant("measures.checkLevel", checkLevel, ControlLevel.class));
        }

        static MeasureBody of(MeasureFacts m) {
            return new MeasureBody(
                    name(m.kind()), m.text(), m.owner(), name(m.state()), name(m.checkEvery()), name(m.checkLevel()));
        }

        private static String name(Enum<?> constant) {
            return constant == null ? null : constant.name();
        }
    }

    RiskFacts facts() {
        return RiskFacts.builder()
                .sequenceLabel(sequence)
                .category(category)
                .title(title)
                .description(description)
                .hazardClasses(hazardClasses)
                .accidentTypes(accidentTypes)
                .causes(causes)
                .consequences(consequences)
                .parties(
                        parties == null
                                ? null
                                : parties.stream().map(PartyBody::party).toList())
                .persons(persons)
                .measures(
                        measures == null
                                ? null
                                : measures.stream().map(MeasureBody::measure).toList())
                .exemption(exemption)
                .rectificationPlan(rectificationPlan)
                .accountability(accountability)
                .extras(extras)
                .ownerLogin(owner)
                .build();
    }
}
