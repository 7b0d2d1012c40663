package org.anlan.web.history;

import java.util.Optional;

/** Names for the codes that audit records keep; the pages of each module add those of their own. */
public interface FactNames {

    /** What people call the value of a fact; empty when the fact is not of this module or the value says it itself. */
    Optional<String> name(String fact, String raw);

    /** What a note that is no sentence of a person says; empty when it is one. An empty text shows nothing. */
    default Optional<String> note(String action, String raw) {
        return Optional.empty();
    }
}
