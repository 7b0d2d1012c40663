package org.anlan.risk;

/** Life of a risk: 草稿 → 待审核 → 待批准 → 生效 → (复评) → 关闭. */
public enum RiskStatus {
    /** 草稿. */
    DRAFT,
    /** 待审核. */
    PENDING_REVIEW,
    /** 待批准. */
    PENDING_APPROVAL,
    /** 生效. */
    EFFECTIVE,
    /** 复评. */
    REASSESSMENT,
    /** 关闭. */
    CLOSED
}
