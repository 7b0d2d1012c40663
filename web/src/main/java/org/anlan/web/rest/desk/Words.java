package org.anlan.web.rest.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.InvalidInput.FieldError;

/** Words of a request body as constants and instants; what is none is refused by the name of its field. */
final class Words {
    private Words() {}

    static <E extends Enum<E>> E constant(String field, Class<E> type, String word, E absent) {
        if (word == null || word.isBlank()) {
            return absent;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(word.strip().toUpperCase(Locale.ROOT).replace('-', '_'))) {
                return constant;
            }
        }
        throw InvalidInput.of(field, "unknown_value", word);
    }

    /** @throws InvalidInput when there is none */
    static String text(String field, String text) {
        if (text == null || text.isBlank()) {
            throw InvalidInput.of(field, "required");
        }
        return text;
    }

    /** What is read, or null when it cannot be read: what is wrong is then among the broken. */
    static <T> T tried(List<FieldError> broken, Supplier<T> read) {
        try {
            return read.get();
        } catch (InvalidInput refused) {
            broken.addAll(refused.errors());
            return null;
        }
    }

    /** An instant with offset, or a date: then the beginning of that day. */
    static Instant since(String field, String text, ZoneId zone) {
        Instant end = instant(field, text, zone);
        boolean date = end != null && text.strip().length() == 10;
        return date ? LocalDate.parse(text.strip()).atStartOfDay(zone).toInstant() : end;
    }

    /** An instant with offset, or a date: then the end of that day. */
    static Instant instant(String field, String text, ZoneId zone) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return text.strip().length() == 10
                    ? LocalDate.parse(text.strip())
                            .plusDays(1)
                            .atStartOfDay(zone)
                            .toInstant()
                    : OffsetDateTime.parse(text.strip()).toInstant();
        } catch (DateTimeParseException notAnInstant) {
            throw InvalidInput.of(field, "not_an_instant", text, "2026-11-22T09:30:00+08:00");
        }
    }
}
