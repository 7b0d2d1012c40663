package org.anlan.web.letter;

import java.io.Serializable;
import java.math.BigDecimal;
import org.anlan.risk.letter.FigureKind;

/** A figure as typed. */
public class FigureForm implements Serializable {
    private FigureKind kind = FigureKind.ACTUAL;
    private String key;
    private BigDecimal value;
    private BigDecimal points;
    private String evidence;

    public FigureKind getKind() {
        return kind;
    }

    public void setKind(FigureKind given) {
        kind = given;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String given) {
        key = given;
    }

    public BigDecimal getValue() {
        return value;
    }

    public void setValue(BigDecimal given) {
        value = given;
    }

    public BigDecimal getPoints() {
        return points;
    }

    public void setPoints(BigDecimal given) {
        points = given;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String given) {
        evidence = given;
    }
}
