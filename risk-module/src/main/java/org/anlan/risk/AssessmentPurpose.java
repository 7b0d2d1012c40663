package org.anlan.risk;

/** Which rating an assessment states. */
public enum AssessmentPurpose {
    /** Without any measures (固有风险). */
    INHERENT,
    /** As it is now (现有风险); the level of the risk. */
    CURRENT,
    /** To be reached (目标风险). */
    TARGET
}
