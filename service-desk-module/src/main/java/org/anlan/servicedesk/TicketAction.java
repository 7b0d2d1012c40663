package org.anlan.servicedesk;

/** What moves a ticket along. The name in a URL is lower case with dashes: {@code call-back}. */
public enum TicketAction {
    /** 受理. */
    ACCEPT,
    /** 派单. */
    DISPATCH,
    /** 到场, 开始处理. */
    START,
    /** 挂起. */
    SUSPEND,
    /** 恢复. */
    RESUME,
    /** 转单: to another, without the detour by the dispatcher. */
    TRANSFER,
    /** 退单: back to the dispatcher. */
    RETURN,
    /** 办结. */
    RESOLVE,
    /** 回访: one try to reach the customer. */
    CALL_BACK,
    /** 关闭. */
    CLOSE,
    /** 重开. */
    REOPEN,
    /** 作废. */
    INVALIDATE,
    /** 标记重复. */
    MARK_DUPLICATE
}
