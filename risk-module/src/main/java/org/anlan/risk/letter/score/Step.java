package org.anlan.risk.letter.score;

import java.util.List;

/** One sentence of an explanation: bundle key {@code letter.step.<code>} with its arguments. */
public record Step(String code, List<Object> args) {
    public Step {
        args = List.copyOf(args);
    }

    public static Step of(String code, Object... args) {
        return new Step(code, List.of(args));
    }
}
