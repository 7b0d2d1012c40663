package org.anlan.servicedesk;

/** Where a ticket stands. Escalation is a flag, never a state. */
public enum TicketStatus {
    /** 新建. */
    NEW,
    /** 已受理. */
    ACCEPTED,
    /** 已派单. */
    DISPATCHED,
    /** 处理中. */
    IN_PROGRESS,
    /** 挂起: the team's clock stands still, the customer's does not. */
    SUSPENDED,
    /** 已解决, and nobody has to be called back. */
    RESOLVED,
    /** 已解决 and 待回访: solved, the customer is still to be asked. */
    AWAITING_CALL_BACK,
    /** 已关闭. */
    CLOSED,
    /** 无效 or 重复. */
    INVALID;

    /** Somebody still has to work on it. */
    public boolean isOpen() {
        return this != CLOSED && this != INVALID;
    }

    /** The customer waits for a solution. */
    public boolean isUnsolved() {
        return ordinal() < RESOLVED.ordinal();
    }
}
