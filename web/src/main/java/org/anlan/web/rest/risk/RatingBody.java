package org.anlan.web.rest.risk;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.anlan.risk.AssessmentPurpose;
import org.anlan.risk.scheme.RatingInput;
import org.anlan.web.faces.FieldNames;

/**
 * What an assessor entered: {@code {"likelihood":2,"severity":4}}, {@code {"l":6,"e":3,"c":15}} or
 * {@code {"level":"高"}}.
 *
 * @param purpose INHERENT, CURRENT (default) or TARGET
 */
public record RatingBody(
        BigDecimal likelihood,
        BigDecimal severity,
        BigDecimal l,
        BigDecimal s,
        BigDecimal e,
        BigDecimal c,
        String level,
        String purpose,
        String basis) {
    /** Where a part that the door refuses stands in the body. */
    static final UnaryOperator<String> FIELDS = FieldNames.instead(Map.of("exposure", "e", "consequence", "c"));

    RatingInput input() {
        return new RatingInput(likelihood == null ? l : likelihood, severity == null ? s : severity, e, c, level);
    }

    AssessmentPurpose purposeOrCurrent() {
        AssessmentPurpose given = Params.constant("purpose", purpose, AssessmentPurpose.class);
        return given == null ? AssessmentPurpose.CURRENT : given;
    }
}
