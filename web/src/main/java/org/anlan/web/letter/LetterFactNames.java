package org.anlan.web.letter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.anlan.web.faces.Texts;
import org.anlan.web.history.FactNames;

/** The lines of a letter that its history tells of, with words for the parts of a line. */
@RequestScoped
public class LetterFactNames implements FactNames {

    private static final Set<String> LINES = Set.of("letterItems", "letterRules", "letterGrades");

    @Inject
    Texts texts;

    @Override
    public Optional<String> name(String fact, String raw) {
        return LINES.contains(fact)
                ? Optional.of(Arrays.stream(raw.split("; ")).map(this::line).collect(Collectors.joining("; ")))
                : Optional.empty();
    }

    private String line(String raw) {
        List<String> parts = List.of(raw.split(" · "));
        String rest = texts.joined(parts.stream().skip(1).map(this::part).toList());
        return rest.isEmpty() ? parts.get(0) : texts.text("letter.changed_line", parts.get(0), rest);
    }

    /** As {@code weight=30}; earlier records hold the value alone. */
    private String part(String raw) {
        int sign = raw.indexOf('=');
        String pattern = sign < 0 ? null : texts.find("letter.changed." + raw.substring(0, sign), null);
        return pattern == null
                ? value(raw)
                : texts.text("letter.changed." + raw.substring(0, sign), value(raw.substring(sign + 1)));
    }

    private String value(String raw) {
        if (raw.isEmpty()) {
            return texts.text("letter.changed_none");
        }
        return texts.find("indicator." + raw, texts.find("letter.changed_value." + raw, raw));
    }
}
