package org.anlan.web.demo.risk;

import java.util.Arrays;
import java.util.List;
import org.anlan.risk.MeasureFacts;
import org.anlan.risk.MeasureFacts.CheckCycle;
import org.anlan.risk.MeasureFacts.Kind;
import org.anlan.risk.RiskFacts;
import org.anlan.risk.scheme.ControlLevel;
import org.anlan.risk.scheme.RatingInput;
import org.anlan.web.demo.story.Lines;

/** A risk of the department or of a team, and how far its approval has come. */
record RiskText(
        String alias,
        String unit,
        String title,
        List<String> hazardClasses,
        List<String> accidentTypes,
        int likelihood,
        int severity,
        Standing standing,
        List<MeasureFacts> measures) {

    enum Standing {
        DRAFT,
        REVIEW,
        APPROVAL,
        RETURNED,
        EFFECTIVE
    }

    static List<RiskText> all() {
        return Lines.of("risks.txt").stream()
                .map(f -> new RiskText(
                        "risk-" + f.get(0),
                        f.get(1),
                        f.get(2),
                        words(f.get(3)),
                        words(f.get(4)),
                        Integer.parseInt(f.get(5)),
                        Integer.parseInt(f.get(6)),
                        Standing.valueOf(f.get(7)),
                        Arrays.stream(f.get(8).split(";"))
                                .map(RiskText::measure)
                                .toList()))
                .toList();
    }

    private static MeasureFacts measure(String text) {
        String[] parts = text.split(",", 5);
        return new MeasureFacts(
                Kind.valueOf(parts[0]),
                parts[4],
                parts[3],
                null,
                CheckCycle.valueOf(parts[1]),
                ControlLevel.valueOf(parts[2]));
    }

    private static List<String> words(String joined) {
        return List.of(joined.split(","));
    }

    RiskFacts facts(String sequence) {
        return RiskFacts.builder()
                .sequenceLabel(sequence)
                .title(title)
                .hazardClasses(hazardClasses)
                .accidentTypes(accidentTypes)
                .measures(measures)
                .ownerLogin("safety")
                .build();
    }

    RatingInput rating() {
        return RatingInput.ls(likelihood, severity);
    }
}
