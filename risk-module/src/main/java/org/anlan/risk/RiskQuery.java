package org.anlan.risk;

import java.util.List;
import org.anlan.risk.scheme.RatingMethod;
import org.anlan.risk.scheme.RiskGrade;

/**
 * Filter of the risk list; null or empty means any.
 *
 * @param text words in number, title, category, description, causes, measures; two characters suffice
 * @param level name of a level such as 中
 * @param scheme code of the level scheme a risk was rated under: levels of one name differ between schemes
 * @param reviewOverdue true for those whose review is overdue
 * @param likelihood with severity a cell of the matrix
 * @param open true leaves out closed risks
 */
public record RiskQuery(
        String text,
        String registerNumber,
        String typeCode,
        String unitCode,
        List<RiskStatus> statuses,
        String level,
        RiskGrade grade,
        RatingMethod method,
        String scheme,
        HazardClass hazardClass,
        RiskFlag flag,
        Boolean flagged,
        String ownerLogin,
        Boolean reviewOverdue,
        Integer likelihood,
        Integer severity,
        Boolean open) {
    public RiskQuery {
        statuses = statuses == null ? List.of() : List.copyOf(statuses);
    }

    public static RiskQuery any() {
        return builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Seventeen filters, most of them unset: named, not counted. */
    public static final class Builder {
        private String text;
        private String registerNumber;
        private String typeCode;
        private String unitCode;
        private List<RiskStatus> statuses;
        private String level;
        private RiskGrade grade;
        private RatingMethod method;
        private String scheme;
        private HazardClass hazardClass;
        private RiskFlag flag;
        private Boolean flagged;
        private String ownerLogin;
        private Boolean reviewOverdue;
        private Integer likelihood;
        private Integer severity;
        private Boolean open;

        private Builder() {}

        public Builder text(String value) {
            text = value;
            return this;
        }

        public Builder register(String number) {
            registerNumber = number;
            return this;
        }

        public Builder type(String code) {
            typeCode = code;
            return this;
        }

        public Builder unit(String code) {
            unitCode = code;
            return this;
        }

        public Builder statuses(List<RiskStatus> value) {
            statuses = value;
            return this;
        }

        public Builder level(String value) {
            level = value;
            return this;
        }

        public Builder grade(RiskGrade value) {
            grade = value;
            return this;
        }

        public Builder method(RatingMethod value) {
            method = value;
            return this;
        }

        public Builder scheme(String code) {
            scheme = code;
            return this;
        }

        public Builder hazardClass(HazardClass value) {
            hazardClass = value;
            return this;
        }

        public Builder flag(RiskFlag value) {
            flag = value;
            return this;
        }

        public Builder flagged(Boolean value) {
            flagged = value;
            return this;
        }

        public Builder owner(String login) {
            ownerLogin = login;
            return this;
        }

        public Builder reviewOverdue(Boolean value) {
            reviewOverdue = value;
            return this;
        }

        public Builder cell(Integer l, Integer s) {
            likelihood = l;
            severity = s;
            return this;
        }

        public Builder open(Boolean value) {
            open = value;
            return this;
        }

        public RiskQuery build() {
            return new RiskQuery(
                    text,
                    registerNumber,
                    typeCode,
                    unitCode,
                    statuses,
                    level,
                    grade,
                    method,
                    scheme,
                    hazardClass,
                    flag,
                    flagged,
                    ownerLogin,
                    reviewOverdue,
                    likelihood,
                    severity,
                    open);
        }
    }
}
