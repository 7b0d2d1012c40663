package org.anlan.web.rest.exports;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.anlan.platform.InvalidInput;

/** The parameters of the list as they stand in its URL. */
public record ExportFilter(MultivaluedMap<String, String> parameters) {

    /** A filter's value, or null when it is not set. */
    public String get(String name) {
        String value = parameters.getFirst(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The values of a filter that takes several. */
    public List<String> all(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** @throws InvalidInput when the value is no constant of the type */
    public <E extends Enum<E>> E get(String name, Class<E> type) {
        String value = get(name);
        return value == null ? null : constant(name, value, type);
    }

    /** @throws InvalidInput when one of the values is no constant of the type */
    public <E extends Enum<E>> List<E> all(String name, Class<E> type) {
        return all(name).stream().map(value -> constant(name, value, type)).toList();
    }

    /** @throws InvalidInput when the value is neither true nor false */
    public Boolean truth(String name) {
        String value = get(name);
        if (value != null && !List.of("true", "false").contains(value)) {
            throw InvalidInput.of(name, "unknown_value", value);
        }
        return value == null ? null : Boolean.valueOf(value);
    }

    /** @throws InvalidInput when the value is no whole number from min to max */
    public Integer number(String name, int min, int max) {
        String value = get(name);
        if (value == null) {
            return null;
        }
        int number = value.matches("\\d{1,6}") ? Integer.parseInt(value) : min - 1;
        if (number < min || number > max) {
            throw InvalidInput.of(name, "out_of_range", min, max);
        }
        return number;
    }

    /** @throws InvalidInput when the value is no date such as 2026-11-22 */
    public LocalDate date(String name) {
        try {
            return get(name) == null ? null : LocalDate.parse(get(name));
        } catch (DateTimeParseException none) {
            throw InvalidInput.of(name, "date", get(name));
        }
    }

    /** @throws InvalidInput when the value is no month such as 2026-11 */
    public YearMonth month(String name) {
        try {
            return get(name) == null ? null : YearMonth.parse(get(name));
        } catch (DateTimeParseException none) {
            throw InvalidInput.of(name, "month", get(name));
        }
    }

    private static <E extends Enum<E>> E constant(String name, String value, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        throw InvalidInput.of(name, "unknown_value", value);
    }

    /** The list's order, as in a URL, or null. */
    public String sort() {
        return get("sort");
    }
}
