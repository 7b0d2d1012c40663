package org.anlan.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file of the users' own that a module ships as a sample. */
public final class Sample {
    private Sample() {}

    /** @param name without the folder */
    public static byte[] bytes(String name) {
        try (InputStream in = Sample.class.getResourceAsStream("/samples/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }
}
