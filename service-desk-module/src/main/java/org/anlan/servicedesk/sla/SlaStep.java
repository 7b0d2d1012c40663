package org.anlan.servicedesk.sla;

/** What is promised. The first three run from the receipt of the request, reporting back from its solution. */
public enum SlaStep {
    /** 首次响应: accepted, or solved at once. */
    FIRST_RESPONSE,
    /** 到场. */
    ARRIVAL,
    /** 解决. */
    SOLUTION,
    /** 反馈: called back. */
    REPORT_BACK
}
