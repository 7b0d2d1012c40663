package org.anlan.servicedesk;

import org.anlan.platform.access.Permission;

/** What may be done with tickets. The owner of a ticket is the person it is assigned to. */
public enum TicketPermission implements Permission {
    READ("ticket.read"),
    /** Register, change, accept, invalidate, mark as duplicate, reply (受理). */
    REGISTER("ticket.register"),
    /** Assign to a worker or a supplier (派单). */
    DISPATCH("ticket.dispatch"),
    /** 转单. */
    TRANSFER("ticket.transfer"),
    /** Let the team's clock stand still (批准挂起). */
    SUSPEND("ticket.suspend"),
    /** Start, return, resolve what one was assigned (接单处理). */
    WORK("ticket.work"),
    /** 回访 and closing. */
    CALL_BACK("ticket.call_back"),
    /** 强制办结: close without the steps that the kind asks for. */
    FORCE_CLOSE("ticket.force_close"),
    /** Service levels, kinds and categories. */
    SETTINGS("ticket.settings");

    private final String code;

    TicketPermission(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
