package org.anlan.risk.letter.content;

import java.util.List;

/** Clauses word for word. @param name such as {@code duties}, {@code indicators}, {@code scoring} */
public record ClauseGroup(String name, List<String> lines) {
    public ClauseGroup {
        lines = List.copyOf(lines);
    }
}
