package org.anlan.web.demo.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.anlan.servicedesk.CallBackResult;
import org.anlan.servicedesk.PauseReason;
import org.anlan.servicedesk.TicketActions;
import org.anlan.servicedesk.TicketActions.Act;
import org.anlan.servicedesk.TicketActions.Call;
import org.anlan.servicedesk.TicketActions.Close;
import org.anlan.servicedesk.TicketActions.Resolve;
import org.anlan.servicedesk.TicketActions.Send;
import org.anlan.servicedesk.TicketActions.Suspend;
import org.anlan.servicedesk.TicketQueries;
import org.anlan.servicedesk.Tickets;
import org.anlan.servicedesk.Tickets.AddComment;
import org.anlan.servicedesk.Tickets.LogTime;
import org.anlan.servicedesk.Tickets.ReportHazard;
import org.anlan.web.demo.story.Names;

/** What people do with tickets, through the desk's doors. */
@Dependent
class TicketDeeds {

    @Inject
    Tickets tickets;

    @Inject
    TicketActions actions;

    @Inject
    TicketQueries queries;

    @Inject
    Names names;

    void register(TicketCase ticket) {
        String customer = names.number(ticket.customer().alias());
        names.give(ticket.alias(), tickets.register(ticket.asCommand(customer)).number());
    }

    void accept(TicketCase ticket) {
        actions.accept(act(ticket, null));
    }

    void send(TicketCase ticket, String worker) {
        String number = number(ticket);
        actions.dispatch(new Send(number, version(number), worker, null, null));
    }

    void transfer(TicketCase ticket, String worker, String reason) {
        String number = number(ticket);
        actions.transfer(new Send(number, version(number), worker, null, reason));
    }

    void giveBack(TicketCase ticket, String reason) {
        actions.giveBack(act(ticket, reason));
    }

    void start(TicketCase ticket) {
        actions.start(act(ticket, null));
    }

    void suspend(TicketCase ticket, PauseReason reason, String note, Instant until) {
        String number = number(ticket);
        actions.suspend(new Suspend(number, version(number), reason, note, until));
    }

    void resume(TicketCase ticket) {
        actions.resume(act(ticket, null));
    }

    void resolve(TicketCase ticket) {
        TicketText text = ticket.text();
        String number = number(ticket);
        actions.resolve(new Resolve(number, version(number), text.solution(), text.cause(), text.responsibility()));
    }

    void callBack(TicketCase ticket, CallBackResult result, Integer score, String note) {
        String number = number(ticket);
        actions.callBack(new Call(number, version(number), result, score, note));
    }

    void close(TicketCase ticket) {
        String number = number(ticket);
        actions.close(new Close(number, version(number), false, null));
    }

    void reopen(TicketCase ticket, String reason) {
        actions.reopen(act(ticket, reason));
    }

    void invalidate(TicketCase ticket, String reason) {
        actions.invalidate(act(ticket, reason));
    }

    void comment(TicketCase ticket, String text, boolean internal) {
        tickets.comment(new AddComment(number(ticket), text, internal));
    }

    void logTime(TicketCase ticket, int minutes) {
        tickets.logTime(new LogTime(number(ticket), minutes, null));
    }

    void escalate(TicketCase ticket, String reason) {
        String number = number(ticket);
        tickets.escalate(number, version(number), true, reason);
    }

    /** The finding is called like the ticket, with {@code finding-} before. */
    void hazard(TicketCase ticket) {
        String finding = tickets.reportHazard(new ReportHazard(number(ticket), null, null, null));
        names.give("finding-" + ticket.alias(), finding);
    }

    private Act act(TicketCase ticket, String reason) {
        String number = number(ticket);
        return new Act(number, version(number), reason);
    }

    private String number(TicketCase ticket) {
        return names.number(ticket.alias());
    }

    private long version(String number) {
        return queries.version(number);
    }
}
