package org.anlan.risk.letter.content;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.anlan.platform.InvalidInput;

/** One object of a letter's file: reads its members by type and gathers what is not as expected, by its place. */
final class JsonPart {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    private final JsonObject json;
    private final String place;
    private final InvalidInput.Collector errors;

    JsonPart(JsonObject json, String place, InvalidInput.Collector errors) {
        this.json = json;
        this.place = place;
        this.errors = errors;
    }

    boolean has(String name) {
        JsonValue value = json.get(name);
        return value != null && value != JsonValue.NULL;
    }

    JsonValue raw(String name) {
        return has(name) ? json.get(name) : null;
    }

    String at(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    void reject(String name, String code, Object... args) {
        errors.rejectIf(true, at(name), code, args);
    }

    /** Text, or null when it is missing or empty. */
    String text(String name, int longest) {
        JsonValue value = raw(name);
        if (value == null) {
            return null;
        }
        if (!(value instanceof JsonString string)) {
            reject(name, "letter.expected_text", shown(value));
            return null;
        }
        String text = string.getString().strip();
        errors.optionalText(at(name), text, longest);
        return text.isEmpty() ? null : text;
    }

    String required(String name, int longest) {
        String text = text(name, longest);
        if (!has(name) || text == null && json.get(name) instanceof JsonString) {
            reject(name, "required");
        }
        return text;
    }

    /** A number from 0 on, or null when it is missing. */
    BigDecimal number(String name) {
        JsonValue value = raw(name);
        if (value == null) {
            return null;
        }
        if (!(value instanceof JsonNumber number)) {
            reject(name, "letter.expected_number", shown(value));
            return null;
        }
        return inRange(name, number.bigDecimalValue());
    }

    BigDecimal inRange(String name, BigDecimal number) {
        boolean fits = number.signum() >= 0 && number.compareTo(MOST) <= 0 && number.scale() <= 6;
        if (!fits) {
            reject(name, "out_of_range", 0, MOST);
            return null;
        }
        return number.signum() == 0 ? BigDecimal.ZERO : number;
    }

    boolean truth(String name) {
        JsonValue value = raw(name);
        if (value != null && value != JsonValue.TRUE && value != JsonValue.FALSE) {
            reject(name, "letter.expected_truth", shown(value));
        }
        return value == JsonValue.TRUE;
    }

    /** The member as an object; an empty one when it is missing. */
    JsonPart part(String name) {
        JsonValue value = raw(name);
        if (value != null && !(value instanceof JsonObject)) {
            reject(name, "letter.expected_object", shown(value));
        }
        JsonObject object = value instanceof JsonObject there ? there : JsonValue.EMPTY_JSON_OBJECT;
        return new JsonPart(object, at(name), errors);
    }

    /** Members of a list of objects, with their position from 0. */
    <T> List<T> each(String name, BiFunction<JsonPart, Integer, T> reader) {
        List<T> read = new ArrayList<>();
        JsonArray array = array(name);
        for (int i = 0; i < array.size(); i++) {
            String where = at(name) + "[" + i + "]";
            if (array.get(i) instanceof JsonObject object) {
                read.add(reader.apply(new JsonPart(object, where, errors), i));
            } else {
                errors.rejectIf(true, where, "letter.expected_object", shown(array.get(i)));
            }
        }
        return read;
    }

    /** The texts of a list; what is no text is left to {@link #each}. */
    List<String> texts(String name, int longest) {
        List<String> read = new ArrayList<>();
        JsonArray array = array(name);
        for (int i = 0; i < array.size(); i++) {
            String where = at(name) + "[" + i + "]";
            if (array.get(i) instanceof JsonString string) {
                errors.optionalText(where, string.getString(), longest);
                read.add(string.getString().strip());
            } else {
                errors.rejectIf(true, where, "letter.expected_text", shown(array.get(i)));
            }
        }
        return read;
    }

    JsonArray array(String name) {
        JsonValue value = raw(name);
        if (value != null && !(value instanceof JsonArray)) {
            reject(name, "letter.expected_list", shown(value));
        }
        JsonArray array = value instanceof JsonArray there ? there : JsonValue.EMPTY_JSON_ARRAY;
        if (array.size() > LetterFile.MOST_LINES) {
            reject(name, "letter.too_many", LetterFile.MOST_LINES);
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        return array;
    }

    java.util.Set<String> names() {
        return json.keySet();
    }

    static String shown(JsonValue value) {
        String text = value instanceof JsonString string ? string.getString() : value.toString();
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
