package org.anlan.risk.letter.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.anlan.platform.indicator.MeasureScope;
import org.anlan.platform.indicator.Period;
import org.anlan.risk.letter.FigureKind;
import org.anlan.risk.letter.score.Actual;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A measured figure as it was when the letter became final, so that its score stays what both sides saw. */
@Embeddable
public class FrozenFigure {
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FigureKind kind;

    @Column(name = "line_key", nullable = false)
    private String key;

    @Column(nullable = false)
    private String indicator;

    private BigDecimal value;
    private BigDecimal numerator;
    private BigDecimal denominator;

    @Column(name = "explanation_code")
    private String explanationCode;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "explanation_args", nullable = false)
    private List<String> args = List.of();

    @Column(name = "period_from", nullable = false)
    private LocalDate from;

    @Column(name = "period_until", nullable = false)
    private LocalDate until;

    @Column(name = "unit_code")
    private String unitCode;

    private String login;
    private String topic;

    protected FrozenFigure() {}

    /** @param actual measured, not entered */
    public FrozenFigure(FigureKind kind, String key, Actual actual) {
        this.kind = kind;
        this.key = key;
        this.indicator = actual.indicator();
        this.value = actual.value();
        this.numerator = actual.numerator();
        this.denominator = actual.denominator();
        this.explanationCode = actual.explanationCode();
        this.args = actual.args();
        this.from = actual.scope().period().from();
        this.until = actual.scope().period().until();
        this.unitCode = actual.scope().unitCode();
        this.login = actual.scope().login();
        this.topic = actual.scope().topic();
    }

    public FigureKind kind() {
        return kind;
    }

    public String key() {
        return key;
    }

    public Actual actual() {
        MeasureScope scope = new MeasureScope(new Period(from, until), unitCode, login, topic);
        return new Actual(
                value, numerator, denominator, indicator, scope, explanationCode, args, null, null, null, null, null);
    }
}
