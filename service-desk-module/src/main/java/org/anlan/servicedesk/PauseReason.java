package org.anlan.servicedesk;

/** Why the team's clock may stand still. */
public enum PauseReason {
    /** 资料缺失: the customer was asked. */
    MISSING_INFORMATION,
    /** 等待配件. */
    WAITING_FOR_PARTS,
    /** 客户改约. */
    CUSTOMER_APPOINTMENT,
    /** 天气或现场条件. */
    SITE_CONDITIONS,
    /** 等待第三方. */
    THIRD_PARTY,
    OTHER
}
