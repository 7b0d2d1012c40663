package org.anlan.web.rest.inspection;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.anlan.platform.InvalidInput;

/** Words of URLs: actions and filters. */
final class Actions {

    private Actions() {}

    /** {@code SEND_BACK} as it stands in a URL: {@code send-back}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws InvalidInput when the word names no constant */
    static <E extends Enum<E>> E constant(String field, String word, Class<E> type) {
        if (word == null || word.isBlank()) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(word.strip().replace('-', '_'))) {
                return constant;
            }
        }
        throw InvalidInput.of(field, "unknown_value", word);
    }

    /** @throws InvalidInput when one of the words names no constant */
    static <E extends Enum<E>> List<E> constants(String field, List<String> words, Class<E> type) {
        return words == null
                ? List.of()
                : words.stream()
                        .filter(word -> !word.isBlank())
                        .map(word -> constant(field, word, type))
                        .toList();
    }

    /** @throws InvalidInput when the text is no date of a year in four digits */
    static LocalDate date(String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(text.strip());
            if (date.getYear() >= 0 && date.getYear() <= 9999) {
                return date;
            }
        } catch (DateTimeParseException noDate) {
            // refused below
        }
        throw InvalidInput.of(field, "not_a_date", text);
    }
}
