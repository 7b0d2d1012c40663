package org.anlan.risk;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.anlan.risk.register.RegisterField;
import org.anlan.risk.register.RegisterType;
import org.anlan.risk.register.Signature;
import org.anlan.risk.scheme.ControlLevel;

/**
 * All about one risk.
 *
 * @param row what the list shows of it
 * @param facts what its register says of it
 * @param statedLevel level as written in the source, or null
 * @param controlLevels who controls a risk of its level, those of lower levels included
 * @param missing required columns that are empty: it cannot be submitted before
 * @param allowed actions its state allows and the caller may do
 * @param editable whether the caller may change facts and rating now
 * @param assessments newest first
 * @param editions how often it was approved
 */
public record RiskDetails(
        RiskRow row,
        RegisterType type,
        RiskFacts facts,
        String statedLevel,
        String schemeCode,
        Set<ControlLevel> controlLevels,
        List<RegisterField> missing,
        List<RiskAction> allowed,
        boolean editable,
        List<AssessmentRow> assessments,
        Signature prepared,
        Signature reviewed,
        Signature approved,
        int editions,
        String reviewReason,
        String closeReason,
        String createdBy,
        Instant createdAt,
        long version) {
    public RiskDetails {
        controlLevels = Set.copyOf(controlLevels);
        missing = List.copyOf(missing);
        allowed = List.copyOf(allowed);
        assessments = List.copyOf(assessments);
    }

    /** The newest assessment of the purpose, or null. */
    public AssessmentRow newest(AssessmentPurpose purpose) {
        return assessments.stream()
                .filter(a -> a.purpose() == purpose)
                .findFirst()
                .orElse(null);
    }
}
