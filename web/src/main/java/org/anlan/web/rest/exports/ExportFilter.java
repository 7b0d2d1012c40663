package org.anlan.web.rest.exports;

import jakarta.ws.rs.core.MultivaluedMap;
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
        if (value == null) {
            return null;
        }
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
