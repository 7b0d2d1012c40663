package org.anlan.risk.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anlan.platform.InvalidInput;
import org.anlan.risk.AssessmentPurpose;
import org.anlan.risk.AssessmentRow;
import org.anlan.risk.scheme.Rating;
import org.anlan.risk.scheme.RatingInput;
import org.anlan.risk.scheme.RatingMethod;
import org.anlan.risk.scheme.RiskGrade;
import org.anlan.risk.scheme.SchemeView;

/**
 * One assessment of a risk: which scheme version turned which inputs into which level, who assessed, when, on what basis.
 * Never changed, whatever happens to the scheme.
 */
@Entity
@Table(name = "risk_assessment", schema = "risk")
public class RiskAssessment {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "risk_assessment_seq")
    @SequenceGenerator(name = "risk_assessment_seq", sequenceName = "risk_assessment_seq", schema = "risk")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "risk_id", nullable = false, updatable = false)
    private Risk risk;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private AssessmentPurpose purpose;

    @Column(name = "scheme_id", nullable = false, updatable = false)
    private long schemeId;

    @Column(name = "scheme_code", nullable = false, updatable = false)
    private String schemeCode;

    @Column(name = "scheme_version", nullable = false, updatable = false)
    private int schemeVersion;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private RatingMethod method;

    @Column(updatable = false)
    private BigDecimal likelihood;

    @Column(updatable = false)
    private BigDecimal severity;

    @Column(updatable = false)
    private BigDecimal exposure;

    @Column(updatable = false)
    private BigDecimal consequence;

    @Column(updatable = false)
    private BigDecimal score;

    @Column(nullable = false, updatable = false)
    private String level;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private RiskGrade grade;

    @Column(nullable = false, updatable = false)
    private String assessor;

    @Column(name = "assessed_at", nullable = false, updatable = false)
    private Instant assessedAt;

    @Column(updatable = false)
    private String basis;

    @Column(updatable = false)
    private String source;

    protected RiskAssessment() {}

    RiskAssessment(Risk risk, AssessmentPurpose purpose, Rating rating, RatingInput input, Judgement judged) {
        new InvalidInput.Collector()
                .optionalText("basis", judged.basis(), FactLimits.LONG)
                .throwIfAny();
        this.risk = risk;
        this.purpose = purpose;
        this.schemeId = rating.schemeId();
        this.schemeCode = rating.schemeCode();
        this.schemeVersion = rating.schemeVersion();
        this.method = rating.method();
        this.likelihood = method == RatingMethod.LIST ? null : input.likelihood();
        this.severity = method == RatingMethod.LS ? input.severity() : null;
        this.exposure = method == RatingMethod.LEC ? input.exposure() : null;
        this.consequence = method == RatingMethod.LEC ? input.consequence() : null;
        this.score = rating.score();
        this.level = rating.level();
        this.grade = rating.grade();
        this.assessor = judged.by();
        this.assessedAt = judged.at();
        this.basis = judged.basis() == null || judged.basis().isBlank()
                ? null
                : judged.basis().strip();
        this.source = judged.source();
    }

    public long schemeId() {
        return schemeId;
    }

    public AssessmentPurpose purpose() {
        return purpose;
    }

    /** Such as {@code L 2 × S 4 = 8 中}, or the level alone where it was chosen from a list. */
    public String inFigures() {
        String product = Stream.of(
                        factor("L", likelihood), factor("S", severity), factor("E", exposure), factor("C", consequence))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" × "));
        return product.isEmpty() ? level : product + " = " + plain(score) + " " + level;
    }

    private static String factor(String name, BigDecimal value) {
        return value == null ? null : name + " " + plain(value);
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    /** @param scheme the version it was made under, for colour and English name */
    public AssessmentRow view(SchemeView scheme) {
        var band = scheme.band(level);
        return new AssessmentRow(
                purpose,
                schemeCode,
                schemeVersion,
                method,
                likelihood,
                severity,
                exposure,
                consequence,
                score,
                level,
                band == null ? level : band.labelEn(),
                grade,
                band == null ? null : band.colour(),
                assessor,
                assessedAt,
                basis,
                source);
    }
}
