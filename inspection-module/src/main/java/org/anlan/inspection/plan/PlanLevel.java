package org.anlan.inspection.plan;

/** Who inspects: 公司, 部门, 班组, 岗位. A higher level adds to the duty of the lower ones, never replaces it. */
public enum PlanLevel {
    COMPANY,
    DEPARTMENT,
    TEAM,
    POST
}
