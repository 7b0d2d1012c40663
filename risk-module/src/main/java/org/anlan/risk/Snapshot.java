package org.anlan.risk;

import java.util.Map;
import org.anlan.risk.register.Signature;

/**
 * What was approved, word for word: column of the table to text. Keys that begin with @ are facts beside the table.
 */
public record Snapshot(
        int edition, Signature prepared, Signature reviewed, Signature approved, Map<String, String> content) {
    /** Login of who kept the risk. */
    public static final String OWNER = "@owner";

    /** The measures with kind, owner, state and check, as {@link MeasureFacts#frozen} wrote them. */
    public static final String MEASURES = "@measures";

    public Snapshot {
        content = Map.copyOf(content);
    }
}
