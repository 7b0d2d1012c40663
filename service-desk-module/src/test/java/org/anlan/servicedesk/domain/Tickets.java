package org.anlan.servicedesk.domain;

import static org.anlan.servicedesk.TicketField.CALLER_PHONE;
import static org.anlan.servicedesk.TicketField.SOLUTION;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.anlan.servicedesk.CallBackResult;
import org.anlan.servicedesk.Channel;
import org.anlan.servicedesk.PauseReason;
import org.anlan.servicedesk.TicketAction;
import org.anlan.servicedesk.TicketFacts;
import org.anlan.servicedesk.TicketStatus;
import org.anlan.servicedesk.catalogue.KindSteps;

/** Tickets in every state, and one way to do every action. */
final class Tickets {
    static final Instant AT = Instant.parse("2026-11-20T01:00:00Z");
    static final Map<TicketStatus, Set<org.anlan.servicedesk.TicketField>> REQUIRED =
            Map.of(TicketStatus.NEW, Set.of(CALLER_PHONE), TicketStatus.IN_PROGRESS, Set.of(SOLUTION));
    static final KindSteps REPAIR = new KindSteps(true, false, true, 3, 7, REQUIRED);
    static final KindSteps ENQUIRY = new KindSteps(false, true, false, 3, 7, REQUIRED);

    private Tickets() {}

    static Ticket aNewTicket() {
        TicketFacts facts =
                TicketFacts.of("燃气表漏气").caller("王女士", "138 0571 4321").at("翠苑一区", "3幢2单元407室");
        return Ticket.register("B-20261120-0001", "B", Channel.PHONE, facts, "cs", "agent", AT);
    }

    static Ticket aTicket(TicketStatus status, KindSteps steps) {
        Ticket ticket = aNewTicket();
        if (status == TicketStatus.INVALID) {
            act(ticket, TicketAction.INVALIDATE, steps);
        } else if (status != TicketStatus.NEW) {
            act(ticket, TicketAction.ACCEPT, steps);
            bring(ticket, status, steps);
        }
        return ticket;
    }

    private static void bring(Ticket ticket, TicketStatus status, KindSteps steps) {
        if (status == TicketStatus.SUSPENDED) {
            act(ticket, TicketAction.SUSPEND, steps);
            return;
        }
        if (status != TicketStatus.ACCEPTED && steps.dispatched()) {
            act(ticket, TicketAction.DISPATCH, steps);
        }
        if (status.ordinal() >= TicketStatus.IN_PROGRESS.ordinal()) {
            act(ticket, TicketAction.START, steps);
        }
        if (status.ordinal() > TicketStatus.SUSPENDED.ordinal()) {
            act(ticket, TicketAction.RESOLVE, steps);
        }
        if (status == TicketStatus.CLOSED) {
            act(ticket, TicketAction.CALL_BACK, steps);
            act(ticket, TicketAction.CLOSE, steps);
        }
    }

    static void askPause(Ticket ticket, KindSteps steps) {
        Instant until = AT.plus(Duration.ofDays(2));
        ticket.askPause(steps, PauseReason.WAITING_FOR_PARTS, null, until, Actor.of("field"), AT);
    }

    /** Everything an action may need, by the people who may. */
    static void act(Ticket ticket, TicketAction action, KindSteps steps) {
        switch (action) {
            case ACCEPT -> ticket.accept(steps, "agent", AT);
            case DISPATCH -> ticket.dispatch(steps, "field", "repair", "agent", AT);
            case TAKE -> ticket.take(steps, Actor.of("field"), AT);
            case DEPART -> ticket.depart(steps, Actor.of("field"), AT);
            case ARRIVE -> ticket.arrive(steps, Actor.of("field"), AT);
            case ASK_PAUSE -> askPause(ticket, steps);
            case REFUSE_PAUSE -> {
                if (ticket.status() == TicketStatus.DISPATCHED || ticket.status() == TicketStatus.IN_PROGRESS) {
                    askPause(ticket, steps);
                }
                ticket.refusePause(steps, "备件已到", Actor.of("manager"), AT);
            }
            case START -> ticket.start(steps, Actor.of("field"), AT);
            case SUSPEND ->
                ticket.suspend(
                        steps,
                        PauseReason.WAITING_FOR_PARTS,
                        null,
                        AT.plus(Duration.ofDays(2)),
                        Actor.of("manager"),
                        AT);
            case RESUME -> ticket.resume(steps, AT);
            case TRANSFER -> ticket.transfer(steps, "field2", "repair", "离得近", Actor.of("manager"), AT);
            case RETURN -> ticket.giveBack(steps, "不属于本班组", AT);
            case RESOLVE -> ticket.resolve(steps, "更换密封圈", "老化", null, Actor.of("field"), AT);
            case CALL_BACK -> ticket.callBack(steps, CallBackResult.SATISFIED, 5, Actor.of("agent"), AT);
            case CLOSE -> ticket.close(steps, true, "办结", AT);
            case REOPEN -> ticket.reopen(steps, "又漏了", AT);
            case INVALIDATE -> ticket.invalidate(steps, "打错电话", AT);
            case MARK_DUPLICATE -> ticket.markDuplicate(steps, "B-20261120-0009", "同一户又来电", AT);
        }
    }
}
