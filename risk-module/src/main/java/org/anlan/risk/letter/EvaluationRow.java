package org.anlan.risk.letter;

import java.math.BigDecimal;
import java.time.Instant;

/** An evaluation of a letter. @param total what the score came to when it was made */
public record EvaluationRow(Stage stage, BigDecimal total, String note, String by, Instant at) {

    /** Who evaluates, in this order. */
    public enum Stage {
        SELF,
        SUPERIOR,
        DEPARTMENT,
        /** The decision on an objection. */
        DECISION
    }
}
