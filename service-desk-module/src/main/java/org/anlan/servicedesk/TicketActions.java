package org.anlan.servicedesk;

import jakarta.ejb.Local;
import java.time.Instant;

/**
 * Door: the steps of a ticket's life. Each checks permission and the version the caller saw, asks the domain, writes the
 * ledger of its time and one audit record, moves the duties on and tells those concerned, in one transaction.
 *
 * @see TicketAction for who does what; refusals: {@code ticket.illegal_transition}, {@code ticket.step_not_for_kind}
 */
@Local
public interface TicketActions {
    void accept(Act command);

    void dispatch(Send command);

    void start(Act command);

    void suspend(Suspend command);

    void resume(Act command);

    /** Needs a reason. */
    void transfer(Send command);

    /** 退单; needs a reason. */
    void giveBack(Act command);

    void resolve(Resolve command);

    void callBack(Call command);

    void close(Close command);

    /** Needs a reason. */
    void reopen(Act command);

    /** Needs a reason. */
    void invalidate(Act command);

    /**
     * Needs a reason. Of an original that is a duplicate itself, its own original counts.
     *
     * @throws org.anlan.platform.RuleBroken {@code ticket.original_invalid}, {@code ticket.duplicate_of_itself}
     */
    void markDuplicate(MarkDuplicate command);

    /** @param reason note, or the reason where one is needed */
    record Act(String number, long expectedVersion, String reason) {}

    /** @param login worker, or null when the people of the unit take it; @param unitCode null: unit of the worker */
    record Send(String number, long expectedVersion, String login, String unitCode, String reason) {}

    /** Who suspends allows it, so never the worker. @param until in the future, within the cap of the kind */
    record Suspend(String number, long expectedVersion, PauseReason reason, String note, Instant until) {}

    record Resolve(String number, long expectedVersion, String solution, String trueCause, String responsibility) {}

    /** @param score 1 to 5: 3 to 5 of the satisfied, 1 to 3 or null of the dissatisfied, else null @param note what was said */
    record Call(String number, long expectedVersion, CallBackResult result, Integer score, String note) {}

    /** @param forced 强制办结, from every state after acceptance: needs {@code ticket.force_close} and a reason */
    record Close(String number, long expectedVersion, boolean forced, String reason) {}

    record MarkDuplicate(String number, long expectedVersion, String original, String reason) {}
}
