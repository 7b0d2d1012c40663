package org.anlan.risk;

import java.util.Map;
import org.anlan.risk.register.Signature;

/** What was approved, word for word: column or fact to text. */
public record Snapshot(
        int edition, Signature prepared, Signature reviewed, Signature approved, Map<String, String> content) {
    public Snapshot {
        content = Map.copyOf(content);
    }
}
