package org.anlan.servicedesk.domain;

/** Blank text is no text. */
public final class Texts {
    private Texts() {}

    public static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
