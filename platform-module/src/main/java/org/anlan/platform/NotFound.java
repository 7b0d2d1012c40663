package org.anlan.platform;

/** No such thing, or it lies outside the caller's data scope: the two look alike on purpose. Answers 404. */
public class NotFound extends Refusal {

    /** @param kind kind of thing, such as {@code risk}; @param reference the number or id asked for */
    public NotFound(String kind, Object reference) {
        super("not_found", kind, String.valueOf(reference));
    }
}
