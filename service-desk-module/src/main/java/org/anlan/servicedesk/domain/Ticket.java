package org.anlan.servicedesk.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.RuleBroken;
import org.anlan.servicedesk.CallBackResult;
import org.anlan.servicedesk.Channel;
import org.anlan.servicedesk.PauseReason;
import org.anlan.servicedesk.TicketAction;
import org.anlan.servicedesk.TicketFacts;
import org.anlan.servicedesk.TicketStatus;
import org.anlan.servicedesk.catalogue.KindSteps;

/**
 * One request of one customer. Received, accepted by the desk, sent out to a worker, solved, called back about, closed;
 * reopened when it was not solved after all. Nobody allows the own suspension, hands the own work on to another, or asks
 * the customer about the own work. It is closed or made invalid, never deleted.
 */
@Entity
@Table(name = "ticket", schema = "service_desk")
public class Ticket extends TicketRecord {
    protected Ticket() {}

    /** @param unitCode unit of the desk that answers for it, or null */
    public static Ticket register(
            String number, String kind, Channel channel, TicketFacts facts, String unitCode, String by, Instant at) {
        Ticket ticket = new Ticket();
        ticket.number = number;
        ticket.kindCode = kind;
        ticket.channel = channel;
        ticket.status = TicketStatus.NEW;
        ticket.unitCode = unitCode;
        ticket.registeredBy = by;
        ticket.receivedAt = at;
        ticket.callBack = CallBack.none();
        ticket.write(facts, at);
        return ticket;
    }

    /** Corrects what is known. @throws RuleBroken {@code ticket.ended}: closed or invalid */
    public void change(TicketFacts facts, Instant at) {
        requireOpen();
        write(facts, at);
    }

    public void accept(KindSteps steps, String by, Instant at) {
        forward(TicketAction.ACCEPT, steps, at);
        acceptedBy = by;
    }

    /** @param login worker, or null: the people of the unit take it; @param unit unit of the worker or the supplier */
    public void dispatch(KindSteps steps, String login, String unit, String by, Instant at) {
        Assignment order = Assignment.to(login, unit, by);
        forward(TicketAction.DISPATCH, steps, at);
        assignment = order;
    }

    /** 接单, 抢单: who it was sent to, or the first of the unit it was sent to. */
    public void take(KindSteps steps, Actor by, Instant at) {
        step(TicketAction.TAKE, steps, at, () -> assignment = assignment.taken(by, at));
    }

    public void depart(KindSteps steps, Actor by, Instant at) {
        step(TicketAction.DEPART, steps, at, () -> assignment = assignment.departed(by, at));
    }

    public void arrive(KindSteps steps, Actor by, Instant at) {
        step(TicketAction.ARRIVE, steps, at, () -> assignment = assignment.arrived(by, at));
    }

    /** Only the worker it was sent to; where the desk handles it itself, whoever begins. */
    public void start(KindSteps steps, Actor by, Instant at) {
        TicketStatus next = TicketLifecycle.next(status, TicketAction.START, steps);
        Assignment order = status == TicketStatus.DISPATCHED
                ? assignment.started(by, at)
                : Assignment.ofDesk(by.login(), unitCode, at);
        RequiredFields.check(this, status, next, steps);
        assignment = order;
        move(next, at);
    }

    /** The worker asks for a suspension, which another has to allow. */
    public void askPause(KindSteps steps, PauseReason reason, String note, Instant until, Actor by, Instant at) {
        TicketStatus next = TicketLifecycle.next(status, TicketAction.ASK_PAUSE, steps);
        requireOwnWork(by);
        if (pauseRequest != null) {
            throw new RuleBroken("ticket.pause_asked_already", number);
        }
        pauseRequest = PauseRequest.of(reason, note, until, by.login(), at, steps);
        move(next, at);
    }

    public void refusePause(KindSteps steps, String reason, Actor by, Instant at) {
        TicketStatus next = TicketLifecycle.next(status, TicketAction.REFUSE_PAUSE, steps);
        if (pauseRequest == null) {
            throw new RuleBroken("ticket.no_pause_asked", number);
        }
        requireOther(by, pauseRequest.by(), "ticket.suspend_own");
        FactLimits.requireReason(reason);
        pauseRequest = null;
        move(next, at);
    }

    /** @param until when it goes on at the latest, capped by the kind; without it and a reason: as the worker asked */
    public void suspend(KindSteps steps, PauseReason reason, String note, Instant until, Actor by, Instant at) {
        TicketStatus next = TicketLifecycle.next(status, TicketAction.SUSPEND, steps);
        requireOther(by, assigneeLogin(), "ticket.suspend_own");
        if (pauseRequest != null && reason == null && until == null) {
            suspend(steps, pauseRequest.reason(), pauseRequest.note(), pauseRequest.until(), by, at);
            return;
        }
        Pause.check(reason, note, until, at, steps);
        pause = new Pause(status, reason, note, until, by.login());
        pauseRequest = null;
        move(next, at);
    }

    public void resume(KindSteps steps, Instant at) {
        TicketLifecycle.next(status, TicketAction.RESUME, steps);
        TicketStatus back = pause.from();
        pause = null;
        move(back, at);
    }

    /** 不允许私自转单: never by the worker himself, never without a reason. */
    public void transfer(KindSteps steps, String login, String unit, String reason, Actor by, Instant at) {
        TicketStatus next = TicketLifecycle.next(status, TicketAction.TRANSFER, steps);
        FactLimits.requireReason(reason);
        Assignment order = Assignment.to(login, unit, by.login());
        requireOther(by, assigneeLogin(), "ticket.transfer_own");
        if (login != null && login.equals(assigneeLogin())) {
            throw new RuleBroken("ticket.transfer_to_same", login);
        }
        assignment = order;
        pauseRequest = null;
        move(next, at);
    }

    /** 退单. */
    public void giveBack(KindSteps steps, String reason, Instant at) {
        TicketStatus next = TicketLifecycle.next(status, TicketAction.RETURN, steps);
        FactLimits.requireReason(reason);
        assignment = null;
        pauseRequest = null;
        move(next, at);
    }

    public void resolve(
            KindSteps steps, String solution, String trueCause, String responsibility, Actor by, Instant at) {
        TicketStatus next = TicketLifecycle.next(status, TicketAction.RESOLVE, steps);
        if (status == TicketStatus.IN_PROGRESS) {
            requireOwnWork(by);
        }
        outcome = outcome().told(solution, trueCause, responsibility);
        RequiredFields.check(this, status, next, steps);
        outcome = outcome.reached(by.login(), at);
        callBack = CallBack.none();
        pauseRequest = null;
        remember();
        move(next, at);
    }

    /** Another than who solved it asks. @param score 1 to 5, of a satisfied customer always */
    public void callBack(KindSteps steps, CallBackResult result, Integer score, Actor by, Instant at) {
        TicketStatus next = TicketLifecycle.next(status, TicketAction.CALL_BACK, steps);
        requireOther(by, outcome().by(), "ticket.call_back_own");
        if (callBack().isDone()) {
            throw new RuleBroken("ticket.called_back_already", number);
        }
        boolean lastTry = callBack().tries() + 1 >= steps.callBackTries();
        callBack = callBack().tried(result, score, lastTry, by.login(), at);
        move(next, at);
    }

    /**
     * @param forced 强制办结: stuck as it is, without the steps the kind asks for; needs a reason
     * @throws RuleBroken {@code ticket.call_back_missing}; {@code ticket.illegal_transition} unsolved and not forced
     */
    public void close(KindSteps steps, boolean forced, String reason, Instant at) {
        TicketStatus next = TicketLifecycle.next(status, TicketAction.CLOSE, steps);
        if (forced) {
            FactLimits.requireReason(reason);
            end(next, Ending.forced(at, reason), at);
            return;
        }
        if (status.isUnsolved()) {
            throw new RuleBroken("ticket.illegal_transition", status, TicketAction.CLOSE);
        }
        if (status == TicketStatus.AWAITING_CALL_BACK && !callBack().isDone()) {
            throw new RuleBroken("ticket.call_back_missing", number);
        }
        RequiredFields.check(this, status, next, steps);
        end(next, Ending.of(at, reason), at);
    }

    /** Not solved after all: back to the desk. */
    public void reopen(KindSteps steps, String reason, Instant at) {
        TicketStatus next = TicketLifecycle.next(status, TicketAction.REOPEN, steps);
        FactLimits.requireReason(reason);
        reopened++;
        assignment = null;
        ending = null;
        outcome = outcome().undone();
        callBack = CallBack.none();
        move(next, at);
    }

    public void invalidate(KindSteps steps, String reason, Instant at) {
        TicketStatus next = TicketLifecycle.next(status, TicketAction.INVALIDATE, steps);
        FactLimits.requireReason(reason);
        end(next, Ending.of(at, reason), at);
    }

    /** Needs a reason. @param original number of the ticket that goes on */
    public void markDuplicate(KindSteps steps, String original, String reason, Instant at) {
        TicketStatus next = TicketLifecycle.next(status, TicketAction.MARK_DUPLICATE, steps);
        if (number.equals(original)) {
            throw new RuleBroken("ticket.duplicate_of_itself", number);
        }
        FactLimits.requireReason(reason);
        end(next, Ending.duplicate(at, reason, original), at);
    }

    /** Raises or lowers the flag. */
    public void escalate(boolean raised, Instant at) {
        requireOpen();
        escalated = raised;
        updatedAt = at;
    }

    /** @param minutes 1 to 1440 */
    public void spend(int minutes, Instant at) {
        new InvalidInput.Collector()
                .rejectIf(minutes < 1 || minutes > 1440, "minutes", "out_of_range", 1, 1440)
                .throwIfAny();
        minutesSpent += minutes;
        updatedAt = at;
    }

    /**
     * @param due by when the customer was promised the solution, or null without a promise
     * @param teamDue by when the team must have it, or null while its clock stands still
     */
    public void promise(Instant due, Instant teamDue) {
        dueAt = due;
        teamDueAt = teamDue;
    }

    /** What the audit trail compares. */
    public Map<String, Object> facts() {
        return TicketAuditFacts.of(this);
    }

    private void forward(TicketAction action, KindSteps steps, Instant at) {
        TicketStatus next = TicketLifecycle.next(status, action, steps);
        RequiredFields.check(this, status, next, steps);
        move(next, at);
    }

    private void write(TicketFacts facts, Instant at) {
        FactLimits.check(facts);
        matter = new Matter(facts);
        requester = new Requester(facts);
        updatedAt = at;
        remember();
    }

    private void remember() {
        searchDocument = TicketWords.of(this);
    }

    private void end(TicketStatus next, Ending how, Instant at) {
        pause = null;
        pauseRequest = null;
        ending = how;
        move(next, at);
    }

    private void step(TicketAction action, KindSteps steps, Instant at, Runnable effect) {
        TicketStatus next = TicketLifecycle.next(status, action, steps);
        effect.run();
        move(next, at);
    }

    private void move(TicketStatus next, Instant at) {
        status = next;
        updatedAt = at;
    }

    private void requireOpen() {
        if (!status.isOpen()) {
            throw new RuleBroken("ticket.ended", number, status);
        }
    }

    private void requireOwnWork(Actor by) {
        if (!by.is(assigneeLogin())) {
            throw new RuleBroken("ticket.assigned_to_another", assigneeLogin());
        }
    }

    private static void requireOther(Actor by, String login, String code) {
        if (by.is(login)) {
            throw new RuleBroken(code, by.login());
        }
    }
}
