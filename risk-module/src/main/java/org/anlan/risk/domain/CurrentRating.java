package org.anlan.risk.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.anlan.risk.scheme.Rating;
import org.anlan.risk.scheme.RatingInput;
import org.anlan.risk.scheme.RatingMethod;
import org.anlan.risk.scheme.RiskGrade;

/** The newest current assessment, copied so that lists and the heat map need no join. Factors only of LS. */
@Embeddable
public class CurrentRating {
    @Column(name = "scheme_id")
    private Long schemeId;

    private BigDecimal likelihood;
    private BigDecimal severity;
    private BigDecimal score;
    private String level;

    @Enumerated(EnumType.STRING)
    private RiskGrade grade;

    protected CurrentRating() {}

    static CurrentRating of(Rating rating, RatingInput input) {
        CurrentRating current = new CurrentRating();
        current.schemeId = rating.schemeId();
        boolean ls = rating.method() == RatingMethod.LS;
        current.likelihood = ls ? input.likelihood() : null;
        current.severity = ls ? input.severity() : null;
        current.score = rating.score();
        current.level = rating.level();
        current.grade = rating.grade();
        return current;
    }

    public Long schemeId() {
        return schemeId;
    }

    public BigDecimal score() {
        return score;
    }

    public String level() {
        return level;
    }

    public RiskGrade grade() {
        return grade;
    }
}
