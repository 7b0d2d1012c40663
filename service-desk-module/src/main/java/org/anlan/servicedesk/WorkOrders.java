package org.anlan.servicedesk;

import jakarta.ejb.Local;
import org.anlan.servicedesk.TicketActions.Act;
import org.anlan.servicedesk.TicketActions.Suspend;

/**
 * Door: what a worker tells of an order on the way to it, and asks for meanwhile. As strict as {@link TicketActions}:
 * permission, version, one verb, ledger, audit record and duties in one transaction.
 */
@Local
public interface WorkOrders {
    /**
     * 接单; 抢单 when it was sent to the caller's unit.
     *
     * @throws org.anlan.platform.RuleBroken {@code ticket.taken_already}, {@code ticket.assigned_to_another};
     *     {@code ticket.taken_by_another} as {@link #requireFree}
     */
    void take(Act command);

    /**
     * Who was too late for an order that was offered to the own unit may not see it any more, but is told so.
     *
     * @throws org.anlan.platform.RuleBroken {@code ticket.taken_by_another}
     */
    void requireFree(String number);

    /** 出发. @throws org.anlan.platform.RuleBroken {@code ticket.departed_already} */
    void depart(Act command);

    /** 到场: fulfils the promised arrival. @throws org.anlan.platform.RuleBroken {@code ticket.arrived_already} */
    void arrive(Act command);

    /** 申请挂起: whoever holds {@code ticket.suspend} allows it by suspending, or refuses it. */
    void askPause(Suspend command);

    /** Needs a reason. @throws org.anlan.platform.RuleBroken {@code ticket.no_pause_asked} */
    void refusePause(Act command);
}
