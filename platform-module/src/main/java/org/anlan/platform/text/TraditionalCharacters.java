package org.anlan.platform.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Traditional characters folded to simplified, one for one, so that 電梯 finds 电梯. A word always folds alike, whatever
 * stands beside it; that is why no dictionary of phrases is asked.
 */
public final class TraditionalCharacters {

    private static final char[] SIMPLIFIED = read();

    private TraditionalCharacters() {}

    /** The text with its traditional characters folded; the very same when it has none. */
    public static String simplified(String text) {
        char[] folded = null;
        for (int i = 0; i < text.length(); i++) {
            char simple = SIMPLIFIED[text.charAt(i)];
            if (simple != 0) {
                folded = folded == null ? text.toCharArray() : folded;
                folded[i] = simple;
            }
        }
        return folded == null ? text : new String(folded);
    }

    private static char[] read() {
        char[] table = new char[Character.MAX_VALUE + 1];
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                TraditionalCharacters.class.getResourceAsStream("traditional.txt"), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                for (String pair : line.split(" ")) {
                    table[pair.charAt(0)] = pair.charAt(1);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
