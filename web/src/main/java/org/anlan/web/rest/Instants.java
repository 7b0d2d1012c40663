package org.anlan.web.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.anlan.platform.InvalidInput;

/** Instants in query parameters. */
public final class Instants {

    private static final String EXAMPLE = "2026-11-22T09:30:00+08:00";

    private Instants() {}

    /** @return null when absent @throws InvalidInput when it is no instant with an offset */
    public static Instant optional(String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text.strip()).toInstant();
        } catch (DateTimeParseException notAnInstant) {
            throw InvalidInput.of(field, "not_an_instant", text, EXAMPLE);
        }
    }
}
