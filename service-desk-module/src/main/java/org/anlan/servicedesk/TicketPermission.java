package org.anlan.servicedesk;

import java.util.stream.Stream;
import org.anlan.platform.access.Permission;

/**
 * What may be done with tickets. A ticket belongs to the unit of the desk that took it and to the unit it was sent to;
 * own is what a person was assigned, and what waits for somebody of the person's unit.
 */
public enum TicketPermission implements Permission {
    READ("ticket.read"),
    /** Read internal notes: everybody but suppliers. */
    NOTES("ticket.notes"),
    WRITE_NOTES("ticket.write_notes"),
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
    /** 回访, closing and reopening. */
    CALL_BACK("ticket.call_back"),
    /** 强制办结: close without the steps that the kind asks for. */
    FORCE_CLOSE("ticket.force_close"),
    /** 回复口径审批 of severe complaints, and taking note of their alarm. */
    APPROVE_WORDING("ticket.approve_wording"),
    /** The same where it reaches the public: 群诉, 媒体及网络, 政法. */
    APPROVE_PUBLIC_WORDING("ticket.approve_public_wording"),
    /** Service levels. */
    SETTINGS("ticket.settings");

    private final String code;

    TicketPermission(String code) {
        this.code = code;
    }

    /** @throws IllegalArgumentException no such permission */
    public static TicketPermission of(String code) {
        return Stream.of(values())
                .filter(permission -> permission.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    @Override
    public String code() {
        return code;
    }
}
