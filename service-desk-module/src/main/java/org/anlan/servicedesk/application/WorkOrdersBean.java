package org.anlan.servicedesk.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.audit.Command;
import org.anlan.platform.command.Desk;
import org.anlan.servicedesk.TicketAction;
import org.anlan.servicedesk.TicketActions.Act;
import org.anlan.servicedesk.TicketActions.Suspend;
import org.anlan.servicedesk.TicketPermission;
import org.anlan.servicedesk.WorkOrders;
import org.anlan.servicedesk.domain.Actor;
import org.anlan.servicedesk.domain.Assignment;
import org.anlan.servicedesk.domain.Ticket;
import org.anlan.servicedesk.sla.domain.LedgerEntry.Kind;

/** The steps of a work order, behind the door. */
@Stateless
public class WorkOrdersBean implements WorkOrders {
    @Inject
    TicketStep step;

    @Inject
    TicketRepository tickets;

    @Inject
    TicketWork work;

    @Inject
    Desk desk;

    @Override
    @Command
    public void take(Act command) {
        Actor actor = new Actor(desk.login(), desk.actsFor());
        tickets.find(command.number()).ifPresent(ticket -> refuseIfTaken(tickets.lock(ticket.number())));
        Ticket ticket = step.take(TicketAction.TAKE, command, null, (t, rules, at) -> t.take(rules.steps(), actor, at));
        work.tell(ticket, "ticket.taken", desk.login(), ticket.assignment().by());
    }

    @Override
    public void requireFree(String number) {
        tickets.find(number).ifPresent(this::refuseIfTaken);
    }

    private void refuseIfTaken(Ticket ticket) {
        Assignment order = ticket.assignment();
        boolean ofMyUnit = order != null
                && order.isOffered()
                && order.unitCode() != null
                && order.unitCode().equals(desk.access().caller().unitCode())
                && desk.access().allows(TicketPermission.WORK);
        boolean taken = ofMyUnit && order.takenAt() != null;
        if (taken && !new Actor(desk.login(), desk.actsFor()).is(order.login())) {
            throw new RuleBroken("ticket.taken_by_another", order.login());
        }
    }

    @Override
    @Command
    public void depart(Act command) {
        Actor actor = new Actor(desk.login(), desk.actsFor());
        step.take(TicketAction.DEPART, command, null, (t, rules, at) -> t.depart(rules.steps(), actor, at));
    }

    @Override
    @Command
    public void arrive(Act command) {
        Actor actor = new Actor(desk.login(), desk.actsFor());
        step.take(TicketAction.ARRIVE, command, Kind.ARRIVED, (t, rules, at) -> t.arrive(rules.steps(), actor, at));
    }

    @Override
    @Command
    public void askPause(Suspend command) {
        Actor actor = new Actor(desk.login(), desk.actsFor());
        Act act = new Act(command.number(), command.expectedVersion(), command.note());
        Ticket ticket = step.take(
                TicketAction.ASK_PAUSE,
                act,
                null,
                (t, rules, at) ->
                        t.askPause(rules.steps(), command.reason(), command.note(), command.until(), actor, at));
        work.tell(
                ticket, "ticket.pause_asked", desk.login(), ticket.assignment().by());
    }

    @Override
    @Command
    public void refusePause(Act command) {
        Actor actor = new Actor(desk.login(), desk.actsFor());
        Ticket ticket = step.take(
                TicketAction.REFUSE_PAUSE,
                command,
                null,
                (t, rules, at) -> t.refusePause(rules.steps(), command.reason(), actor, at));
        work.tell(ticket, "ticket.pause_refused", desk.login(), ticket.assigneeLogin());
    }
}
