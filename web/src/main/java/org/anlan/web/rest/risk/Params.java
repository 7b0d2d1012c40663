package org.anlan.web.rest.risk;

import java.util.Arrays;
import java.util.Locale;
import org.anlan.platform.InvalidInput;

/** Reads query parameters and path words; what they cannot hold is refused by name. */
final class Params {
    private Params() {}

    /** The constant written {@code UPPER_SNAKE} or {@code lower-kebab}; null for nothing. */
    static <E extends Enum<E>> E constant(String field, String text, Class<E> type) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String name = text.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of(field, "unknown_value", text));
    }

    static Integer number(String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return Integer.valueOf(text.strip());
        } catch (NumberFormatException notANumber) {
            throw InvalidInput.of(field, "not_a_number", text);
        }
    }

    static Boolean truth(String text) {
        return text == null || text.isBlank() ? null : Boolean.valueOf(text.strip());
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
