package org.anlan.risk.letter.score;

import java.util.List;

/**
 * Something that is wrong with a letter, or not said. It warns, it never forbids.
 *
 * @param code bundle key {@code letter.warning.<code>}, with the subjects joined as first argument and {@code args} after
 * @param subjects names of the lines concerned
 * @param keys their keys
 */
public record Warning(String code, List<String> subjects, List<String> keys, List<Object> args) {
    public Warning {
        subjects = List.copyOf(subjects);
        keys = List.copyOf(keys);
        args = List.copyOf(args);
    }
}
