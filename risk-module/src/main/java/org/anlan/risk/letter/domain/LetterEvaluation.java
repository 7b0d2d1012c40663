package org.anlan.risk.letter.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import org.anlan.risk.letter.EvaluationRow;

/** One evaluation of a letter and what the score came to at that moment. */
@Embeddable
public class LetterEvaluation {
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EvaluationRow.Stage stage;

    @Column(nullable = false)
    private BigDecimal total;

    @Column(nullable = false)
    private String note;

    @Column(name = "evaluated_by", nullable = false)
    private String by;

    @Column(name = "evaluated_at", nullable = false)
    private Instant at;

    protected LetterEvaluation() {}

    LetterEvaluation(EvaluationRow.Stage stage, BigDecimal total, String note, String by, Instant at) {
        this.stage = stage;
        this.total = total;
        this.note = note;
        this.by = by;
        this.at = at;
    }

    EvaluationRow.Stage stage() {
        return stage;
    }

    String by() {
        return by;
    }

    public EvaluationRow view() {
        return new EvaluationRow(stage, total, note, by, at);
    }
}
