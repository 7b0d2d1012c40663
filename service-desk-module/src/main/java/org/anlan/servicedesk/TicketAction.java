package org.anlan.servicedesk;

/** What moves a ticket along. The name in a URL is lower case with dashes: {@code call-back}. */
public enum TicketAction {
    /** 受理. */
    ACCEPT,
    /** 派单. */
    DISPATCH,
    /** 接单, 抢单: the worker, or one of the unit it was sent to, takes the order. */
    TAKE,
    /** 出发. */
    DEPART,
    /** 到场. */
    ARRIVE,
    /** 开始处理; who skipped the steps before is on site now. */
    START,
    /** 申请挂起: by the worker, who cannot allow it himself. */
    ASK_PAUSE,
    /** 不同意挂起. */
    REFUSE_PAUSE,
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
