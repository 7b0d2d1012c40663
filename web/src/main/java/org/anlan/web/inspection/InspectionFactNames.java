package org.anlan.web.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anlan.web.faces.Texts;
import org.anlan.web.history.FactNames;

/** The cycle of a plan in words, and who is asked to press for what is overdue. */
@RequestScoped
public class InspectionFactNames implements FactNames {

    /** Facts whose values are constants of an enum that other pages put into words already. */
    private static final Map<String, String> TYPES = Map.of(
            "answerType", "AnswerType",
            "cycleUnit", "CycleUnit",
            "dayRule", "DayRule",
            "roll", "Roll",
            "weekdays", "DayOfWeek");

    @Inject
    Texts texts;

    @Override
    public Optional<String> name(String fact, String raw) {
        String type = TYPES.get(fact);
        return type == null
                ? Optional.empty()
                : Optional.of(Arrays.stream(raw.split("; "))
                        .map(value -> texts.find("enum." + type + "." + value, value))
                        .collect(Collectors.joining("; ")));
    }

    @Override
    public Optional<String> note(String action, String raw) {
        return switch (action) {
            // the number of the signature's picture, which the inspection shows itself
            case "inspection.signed" -> Optional.of("");
            case "finding.escalated" -> Optional.of(escalated(raw));
            default -> Optional.empty();
        };
    }

    /** Written as the permission of those who are asked, and the days it is late. */
    private String escalated(String raw) {
        String[] words = raw.split(" ");
        return words.length == 2 && words[1].matches("\\d{1,6}")
                ? texts.text(
                        "history.escalated", texts.find("permission." + words[0], words[0]), Integer.valueOf(words[1]))
                : raw;
    }
}
