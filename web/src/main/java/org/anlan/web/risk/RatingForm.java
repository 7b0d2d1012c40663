package org.anlan.web.risk;

import java.io.Serializable;
import java.math.BigDecimal;
import org.anlan.risk.AssessmentRow;
import org.anlan.risk.scheme.RatingInput;
import org.anlan.risk.scheme.RatingMethod;

/** What is chosen in the rating widget; nothing chosen yet is no rating. */
public class RatingForm implements Serializable {
    private final RatingMethod method;
    private String likelihood;
    private String severity;
    private String exposure;
    private String consequence;
    private String level;
    private String basis;

    public RatingForm(RatingMethod method) {
        this.method = method;
    }

    /** Starts from the newest assessment. */
    public static RatingForm of(RatingMethod method, AssessmentRow newest) {
        RatingForm form = new RatingForm(method);
        if (newest != null) {
            form.likelihood = text(newest.likelihood());
            form.severity = text(newest.severity());
            form.exposure = text(newest.exposure());
            form.consequence = text(newest.consequence());
            form.level = newest.level();
        }
        return form;
    }

    private static String text(BigDecimal factor) {
        return factor == null ? null : factor.stripTrailingZeros().toPlainString();
    }

    private static BigDecimal number(String factor) {
        return factor == null || factor.isBlank() ? null : new BigDecimal(factor);
    }

    /** Whether every part the method needs is chosen. */
    public boolean isComplete() {
        return switch (method) {
            case LS -> set(likelihood) && set(severity);
            case LEC -> set(likelihood) && set(exposure) && set(consequence);
            case LIST -> set(level);
            case NONE -> false;
        };
    }

    /** Whether any part is chosen. */
    public boolean isBegun() {
        return set(likelihood) || set(severity) || set(exposure) || set(consequence) || set(level);
    }

    private static boolean set(String value) {
        return value != null && !value.isBlank();
    }

    public RatingInput input() {
        return new RatingInput(number(likelihood), number(severity), number(exposure), number(consequence), level);
    }

    public RatingMethod getMethod() {
        return method;
    }

    public String getLikelihood() {
        return likelihood;
    }

    public void setLikelihood(String value) {
        likelihood = value;
    }

    public String getSeverity() {
        return severity;
    }

    public void setSeverity(String value) {
        severity = value;
    }

    public String getExposure() {
        return exposure;
    }

    public void setExposure(String value) {
        exposure = value;
    }

    public String getConsequence() {
        return consequence;
    }

    public void setConsequence(String value) {
        consequence = value;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String value) {
        level = value;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String value) {
        basis = value;
    }
}
