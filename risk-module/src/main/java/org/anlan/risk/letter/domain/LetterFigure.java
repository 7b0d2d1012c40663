package org.anlan.risk.letter.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import org.anlan.risk.letter.FigureKind;
import org.anlan.risk.letter.FigureRow;

/** A figure that a person entered for a line of a letter. */
@Embeddable
public class LetterFigure {
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FigureKind kind;

    @Column(name = "line_key", nullable = false)
    private String key;

    @Column(nullable = false)
    private BigDecimal value;

    private BigDecimal points;

    @Column(nullable = false)
    private String evidence;

    @Column(name = "entered_by", nullable = false)
    private String by;

    @Column(name = "entered_at", nullable = false)
    private Instant at;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    protected LetterFigure() {}

    LetterFigure(
            FigureKind kind, String key, BigDecimal value, BigDecimal points, String evidence, String by, Instant at) {
        this.kind = kind;
        this.key = key;
        this.value = value;
        this.points = points;
        this.evidence = evidence.strip();
        this.by = by;
        this.at = at;
    }

    void approve(String approver, Instant when) {
        approvedBy = approver;
        approvedAt = when;
    }

    boolean isOf(FigureKind wanted, String line) {
        return kind == wanted && key.equals(line);
    }

    boolean isApproved() {
        return approvedBy != null;
    }

    String by() {
        return by;
    }

    public FigureRow view() {
        return new FigureRow(kind, key, value, points, evidence, by, at, approvedBy, approvedAt);
    }
}
