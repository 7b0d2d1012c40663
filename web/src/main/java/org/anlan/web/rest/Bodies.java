package org.anlan.web.rest;

import org.anlan.platform.InvalidInput;

/** What every resource asks of a request body. */
public final class Bodies {

    private Bodies() {}

    /** @throws InvalidInput when the request has no body */
    public static <T> T required(T body) {
        if (body == null) {
            throw InvalidInput.of("body", "required");
        }
        return body;
    }
}
