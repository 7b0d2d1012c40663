package org.anlan.risk.letter.content;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import org.anlan.platform.InvalidInput;

/**
 * A letter as a JSON file. Read are the files the users have (title, items, bonus, penalty, clauses; or purpose,
 * duties, assessment with parts, awards, penalties, signing) and the fuller form that {@link #write} gives, which is
 * also how letters travel over the API and how their editions are kept.
 */
public final class LetterFile {
    /** A letter has a page or two; a file beyond this is none. */
    public static final int LONGEST = 500_000;

    static final int MOST_LINES = 200;

    private LetterFile() {}

    /**
     * @throws InvalidInput everything that is not as expected, each by its place such as {@code items[3].weight};
     *     {@code file} when it is no JSON at all
     */
    public static LetterContent read(String text) {
        return read(object(text));
    }

    /** @throws InvalidInput as {@link #read(String)} */
    public static LetterContent read(JsonObject json) {
        InvalidInput.Collector errors = new InvalidInput.Collector();
        LetterContent content = new LetterReader(new JsonPart(json, "", errors)).content();
        errors.throwIfAny();
        return content;
    }

    /** The fuller form, every member in a fixed order. */
    public static JsonObject write(LetterContent content) {
        return LetterWriter.json(content);
    }

    /** The text as a JSON object. @throws InvalidInput (file) saying where it stops being JSON */
    public static JsonObject object(String text) {
        String json = text == null ? "" : text.strip().replaceFirst("^\uFEFF", "");
        if (json.isEmpty()) {
            throw InvalidInput.of("file", "letter.file_empty");
        }
        if (json.length() > LONGEST) {
            throw InvalidInput.of("file", "letter.file_too_long", LONGEST / 1000);
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonStructure read = reader.read();
            if (read instanceof JsonObject object) {
                return object;
            }
            throw InvalidInput.of("file", "letter.file_no_object");
        } catch (JsonParsingException wrong) {
            throw InvalidInput.of(
                    "file",
                    "letter.file_no_json",
                    wrong.getLocation().getLineNumber(),
                    wrong.getLocation().getColumnNumber());
        } catch (JsonException wrong) {
            throw InvalidInput.of("file", "letter.file_no_json", 1, 1);
        }
    }
}
