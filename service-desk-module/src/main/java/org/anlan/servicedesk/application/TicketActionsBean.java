package org.anlan.servicedesk.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.anlan.platform.audit.Command;
import org.anlan.platform.command.Desk;
import org.anlan.servicedesk.TicketAction;
import org.anlan.servicedesk.TicketActions;
import org.anlan.servicedesk.TicketPermission;
import org.anlan.servicedesk.complaint.application.WordingRule;
import org.anlan.servicedesk.domain.Actor;
import org.anlan.servicedesk.domain.Ticket;
import org.anlan.servicedesk.duplicate.application.Originals;
import org.anlan.servicedesk.sla.domain.LedgerEntry.Kind;

/** The steps of a ticket's life, behind the door. */
@Stateless
public class TicketActionsBean implements TicketActions {
    @Inject
    TicketStep step;

    @Inject
    Assignees assignees;

    @Inject
    Originals originals;

    @Inject
    TicketRepository tickets;

    @Inject
    TicketRights rights;

    @Inject
    TicketWork work;

    @Inject
    TicketNews news;

    @Inject
    WordingRule wordings;

    @Inject
    Desk desk;

    @Override
    @Command
    public void accept(Act command) {
        step.take(
                TicketAction.ACCEPT,
                command,
                Kind.RESPONDED,
                (t, rules, at) -> t.accept(rules.steps(), desk.login(), at));
    }

    @Override
    @Command
    public void dispatch(Send command) {
        Assignees.Chosen to = assignees.choose(command.login(), command.unitCode());
        Ticket ticket = step.take(
                TicketAction.DISPATCH,
                act(command),
                null,
                (t, rules, at) -> t.dispatch(rules.steps(), to.login(), to.unitCode(), desk.login(), at));
        work.tell(ticket, "ticket.dispatched", desk.login(), to.login());
        news.dispatched(ticket, false, ticket.updatedAt());
    }

    @Override
    @Command
    public void start(Act command) {
        Actor actor = new Actor(desk.login(), desk.actsFor());
        step.take(
                TicketAction.START,
                command,
                (t, rules, at) -> t.start(rules.steps(), actor, at),
                t -> t.assignment().arrivedBefore(t.updatedAt()) ? null : Kind.ARRIVED);
    }

    @Override
    @Command
    public void suspend(Suspend command) {
        Actor actor = new Actor(desk.login(), desk.actsFor());
        Act act = new Act(command.number(), command.expectedVersion(), command.note());
        Ticket ticket = step.take(
                TicketAction.SUSPEND,
                act,
                Kind.PAUSED,
                (t, rules, at) ->
                        t.suspend(rules.steps(), command.reason(), command.note(), command.until(), actor, at));
        work.tell(ticket, "ticket.suspended", desk.login(), ticket.assigneeLogin());
    }

    @Override
    @Command
    public void resume(Act command) {
        Ticket ticket =
                step.take(TicketAction.RESUME, command, Kind.RESUMED, (t, rules, at) -> t.resume(rules.steps(), at));
        work.tell(ticket, "ticket.resumed", desk.login(), ticket.assigneeLogin());
    }

    @Override
    @Command
    public void transfer(Send command) {
        Actor actor = new Actor(desk.login(), desk.actsFor());
        Assignees.Chosen to = assignees.choose(command.login(), command.unitCode());
        String former = tickets.load(command.number()).assigneeLogin();
        Ticket ticket = step.take(
                TicketAction.TRANSFER,
                act(command),
                null,
                (t, rules, at) -> t.transfer(rules.steps(), to.login(), to.unitCode(), command.reason(), actor, at));
        work.tell(ticket, "ticket.dispatched", desk.login(), to.login());
        work.tell(ticket, "ticket.transferred", desk.login(), former);
        news.dispatched(ticket, true, ticket.updatedAt());
    }

    @Override
    @Command
    public void giveBack(Act command) {
        Ticket before = tickets.load(command.number());
        String sender = before.assignment() == null ? null : before.assignment().by();
        Ticket ticket = step.take(
                TicketAction.RETURN, command, null, (t, rules, at) -> t.giveBack(rules.steps(), command.reason(), at));
        work.tell(ticket, "ticket.returned", desk.login(), sender);
    }

    @Override
    @Command
    public void resolve(Resolve command) {
        Actor actor = new Actor(desk.login(), desk.actsFor());
        Act act = new Act(command.number(), command.expectedVersion(), command.solution());
        Ticket ticket = step.take(
                TicketAction.RESOLVE,
                act,
                Kind.SOLVED,
                (t, rules, at) -> t.resolve(
                        rules.steps(), command.solution(), command.trueCause(), command.responsibility(), actor, at));
        work.tell(ticket, "ticket.resolved", desk.login(), ticket.registeredBy());
        news.resolved(ticket, ticket.outcome().at());
    }

    @Override
    @Command
    public void callBack(Call command) {
        Actor actor = new Actor(desk.login(), desk.actsFor());
        Act act = new Act(command.number(), command.expectedVersion(), command.note());
        step.take(
                TicketAction.CALL_BACK,
                act,
                (t, rules, at) -> {
                    wordings.requireApproved(t);
                    t.callBack(rules.steps(), command.result(), command.score(), actor, at);
                },
                t -> t.callBack().isDone() ? Kind.REPORTED : null);
    }

    @Override
    @Command
    public void close(Close command) {
        Act act = new Act(command.number(), command.expectedVersion(), command.reason());
        Ticket ticket = step.take(TicketAction.CLOSE, act, Kind.ENDED, (t, rules, at) -> {
            rights.require(t, command.forced() ? TicketPermission.FORCE_CLOSE : TicketPermission.CALL_BACK);
            t.close(rules.steps(), command.forced(), command.reason(), at);
        });
        news.closed(ticket, command.forced(), ticket.ending().closedAt());
    }

    @Override
    @Command
    public void reopen(Act command) {
        String solver = tickets.load(command.number()).outcome().by();
        Ticket ticket = step.take(
                TicketAction.REOPEN,
                command,
                Kind.REOPENED,
                (t, rules, at) -> t.reopen(rules.steps(), command.reason(), at));
        work.tell(ticket, "ticket.reopened", desk.login(), solver, ticket.registeredBy());
        news.reopened(ticket, ticket.updatedAt());
    }

    @Override
    @Command
    public void invalidate(Act command) {
        Ticket ticket = step.take(
                TicketAction.INVALIDATE,
                command,
                Kind.ENDED,
                (t, rules, at) -> t.invalidate(rules.steps(), command.reason(), at));
        news.invalidated(ticket, ticket.updatedAt());
    }

    @Override
    @Command
    public void markDuplicate(MarkDuplicate command) {
        Act act = new Act(command.number(), command.expectedVersion(), command.reason());
        String original = originals.lock(command.number(), command.original());
        Ticket ticket = step.take(
                TicketAction.MARK_DUPLICATE,
                act,
                Kind.ENDED,
                (t, rules, at) -> t.markDuplicate(rules.steps(), original, command.reason(), at));
        news.invalidated(ticket, ticket.updatedAt());
    }

    private static Act act(Send command) {
        return new Act(command.number(), command.expectedVersion(), command.reason());
    }
}
