package org.anlan.web.rest.letter;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.anlan.platform.InvalidInput;
import org.anlan.risk.letter.LetterLevel;
import org.anlan.risk.letter.LetterParties;
import org.anlan.risk.letter.content.LetterContent;
import org.anlan.risk.letter.content.LetterFile;

/**
 * A letter as posted: {@code year, level, issuer, issuerUnit, party, partyUnit, parent}, and its words as
 * {@code content}, or the code of a {@code template}; without either the body itself is the letter's file.
 */
final class LetterBody {
    /** A body with one of these is a letter's file itself. */
    private static final List<String> WORDS = List.of("title", "items", "parts", "clauses");

    private final JsonObject json;

    private LetterBody(JsonObject json) {
        this.json = json;
    }

    /** @throws InvalidInput the body is no JSON object */
    static LetterBody of(String body) {
        return new LetterBody(LetterFile.object(body));
    }

    /** @throws InvalidInput naming everybody that a letter's file does not name */
    LetterParties parties() {
        new InvalidInput.Collector()
                .rejectIf(json.get("year") == null, "year", "required")
                .rejectIf(text("level") == null, "level", "required")
                .rejectIf(text("issuerUnit") == null, "issuerUnit", "required")
                .rejectIf(text("issuer") == null, "issuer", "required")
                .rejectIf(text("partyUnit") == null, "partyUnit", "required")
                .rejectIf(text("party") == null, "party", "required")
                .throwIfAny();
        return new LetterParties(
                year(), level(), text("issuerUnit"), text("issuer"), text("partyUnit"), text("party"), text("parent"));
    }

    /** Code of the template to start from, or null. */
    String template() {
        return text("template");
    }

    LetterContent content() {
        JsonValue content = json.get("content");
        if (content != null && !(content instanceof JsonObject)) {
            throw InvalidInput.of("content", "letter.expected_object", "…");
        }
        if (content == null && WORDS.stream().noneMatch(json::containsKey)) {
            throw InvalidInput.of("content", "required");
        }
        return LetterFile.read(content == null ? json : (JsonObject) content);
    }

    private int year() {
        if (!(json.get("year") instanceof JsonNumber year)) {
            throw InvalidInput.of("year", "required");
        }
        if (!year.isIntegral()) {
            throw InvalidInput.of("year", "not_a_number", year.toString());
        }
        return year.intValue();
    }

    private LetterLevel level() {
        String word = text("level");
        return word == null
                ? null
                : Arrays.stream(LetterLevel.values())
                        .filter(level -> level.name().equals(word.toUpperCase(Locale.ROOT)))
                        .findFirst()
                        .orElseThrow(() -> InvalidInput.of("level", "unknown_value", word));
    }

    private String text(String name) {
        JsonValue value = json.get(name);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (!(value instanceof JsonString text)) {
            throw InvalidInput.of(name, "letter.expected_text", value.toString());
        }
        return text.getString().isBlank() ? null : text.getString().strip();
    }
}
