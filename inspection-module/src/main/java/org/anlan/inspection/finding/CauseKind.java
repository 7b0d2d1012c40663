package org.anlan.inspection.finding;

/** Kind of cause, for statistics: the four factors of GB/T 13861. */
public enum CauseKind {
    /** 人的因素. */
    HUMAN,
    /** 物的因素. */
    MATERIAL,
    /** 环境因素. */
    ENVIRONMENT,
    /** 管理因素. */
    MANAGEMENT
}
