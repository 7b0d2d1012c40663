package org.anlan.risk.scheme;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a scheme version would change if it were published.
 *
 * @param rated risks now rated under the scheme
 * @param changing how many of them would get another level, exactly
 * @param risks those risks, at most {@link #LISTED}
 * @param gaining how many risks each control level would get to control in addition
 * @param unattainable values of stored assessments that meet no band of the new version
 */
public record WhatIf(
        long rated, long changing, List<Change> risks, Map<ControlLevel, Long> gaining, List<String> unattainable) {
    public static final int LISTED = 5000;

    public WhatIf {
        risks = List.copyOf(risks);
        gaining = Map.copyOf(gaining);
        unattainable = List.copyOf(unattainable);
    }

    /** @param gained control levels that would have to control the risk in addition; @param lost those that would not */
    public record Change(
            String number,
            String title,
            String unitCode,
            String ownerLogin,
            String score,
            String from,
            String to,
            Set<ControlLevel> gained,
            Set<ControlLevel> lost) {}
}
