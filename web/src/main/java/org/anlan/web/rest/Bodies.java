package org.anlan.web.rest;

import org.anlan.platform.InvalidInput;

/** What every resource asks of a request body and its parameters. */
public final class Bodies {

    private Bodies() {}

    /** @throws InvalidInput when the request has no body */
    public static <T> T required(T body) {
        if (body == null) {
            throw InvalidInput.of("body", "required");
        }
        return body;
    }

    /** @return null when it is not given @throws InvalidInput when it is no whole number */
    public static Integer number(String field, String text) {
        try {
            return text == null || text.isBlank() ? null : Integer.valueOf(text.strip());
        } catch (NumberFormatException notANumber) {
            throw InvalidInput.of(field, "not_a_number", text);
        }
    }

    /**
     * A parameter that is a constant of an enum, or null when it is not given.
     *
     * @throws InvalidInput when it is none of them
     */
    public static <E extends Enum<E>> E constant(String field, Class<E> type, String word) {
        if (word == null || word.isBlank()) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(word.strip())) {
                return constant;
            }
        }
        throw InvalidInput.of(field, "unknown_value", word);
    }
}
