package org.anlan.inspection.finding;

import java.time.Instant;
import java.time.LocalDate;

/**
 * 治理方案 of a major finding; every part is required.
 *
 * @param goal 目标和任务
 * @param method 方法和措施
 * @param resources 经费和物资
 * @param organisation 机构和人员
 * @param timeLimit 时限和要求
 * @param safety 安全措施和应急预案
 * @param approvedBy null while it waits
 */
public record Treatment(
        String goal,
        String method,
        String resources,
        String organisation,
        LocalDate timeLimit,
        String safety,
        String proposedBy,
        Instant proposedAt,
        String approvedBy,
        Instant approvedAt) {

    public static Treatment proposed(
            String goal, String method, String resources, String organisation, LocalDate timeLimit, String safety) {
        return new Treatment(goal, method, resources, organisation, timeLimit, safety, null, null, null, null);
    }
}
