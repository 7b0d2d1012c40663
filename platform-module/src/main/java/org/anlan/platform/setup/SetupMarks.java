package org.anlan.platform.setup;

import java.util.Map;
import java.util.Optional;

/**
 * Door for start-up: marks which steps of setting up an installation are done, and what they gave. A mark is stored in
 * the step's own transaction, so that after a crash a step is either done and marked or neither. No request reaches it.
 */
public interface SetupMarks {

    Optional<String> value(String name);

    /** Marks whose name begins so, by name. */
    Map<String, String> startingWith(String prefix);

    /** Sets or replaces the mark. */
    void set(String name, String value);
}
