package org.anlan.web.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import org.anlan.platform.NotFound;
import org.anlan.platform.time.BusinessZone;
import org.anlan.servicedesk.TicketActions;
import org.anlan.servicedesk.TicketActions.Act;
import org.anlan.servicedesk.TicketActions.Call;
import org.anlan.servicedesk.TicketActions.Close;
import org.anlan.servicedesk.TicketActions.MarkDuplicate;
import org.anlan.servicedesk.TicketActions.Resolve;
import org.anlan.servicedesk.TicketActions.Send;
import org.anlan.servicedesk.TicketActions.Suspend;
import org.anlan.servicedesk.TicketQueries;
import org.anlan.servicedesk.Tickets;
import org.anlan.servicedesk.Tickets.AddComment;
import org.anlan.servicedesk.Tickets.LogTime;
import org.anlan.servicedesk.Tickets.ReportHazard;
import org.anlan.servicedesk.WorkOrders;
import org.anlan.web.faces.Go;

/** The buttons and side panels of a ticket's page. */
@Named
@ViewScoped
public class TicketStepsPage implements Serializable {
    @Inject
    transient TicketActions actions;

    @Inject
    transient WorkOrders orders;

    @Inject
    transient Tickets tickets;

    @Inject
    transient TicketQueries queries;

    @Inject
    transient BusinessZone zone;

    @Inject
    transient Go go;

    private String number;
    private long version;
    private final ActionForm form = new ActionForm();

    /** Called by the page that shows the ticket: what was seen is what is changed. */
    void sees(String shown, long shownVersion) {
        number = shown;
        version = shownVersion;
    }

    /** A step that asks nothing. */
    public String act(String action) {
        return switch (action) {
            case "ACCEPT" -> act(action, actions::accept);
            case "TAKE" -> act(action, orders::take);
            case "DEPART" -> act(action, orders::depart);
            case "ARRIVE" -> act(action, orders::arrive);
            case "START" -> act(action, actions::start);
            case "RESUME" -> act(action, actions::resume);
            default -> throw new IllegalArgumentException(action);
        };
    }

    public String giveBack() {
        return act("RETURN", actions::giveBack);
    }

    public String reopen() {
        return act("REOPEN", actions::reopen);
    }

    public String invalidate() {
        return act("INVALIDATE", actions::invalidate);
    }

    public String dispatch() {
        actions.dispatch(send());
        return done("DISPATCH");
    }

    public String transfer() {
        actions.transfer(send());
        return done("TRANSFER");
    }

    public String suspend() {
        actions.suspend(pause());
        return done("SUSPEND");
    }

    public String askPause() {
        orders.askPause(pause());
        return done("ASK_PAUSE");
    }

    /** As the worker asked. */
    public String allowPause() {
        actions.suspend(new Suspend(number, version, null, null, null));
        return done("SUSPEND");
    }

    public String refusePause() {
        return act("REFUSE_PAUSE", orders::refusePause);
    }

    private Suspend pause() {
        Instant until = form.getUntil() == null
                ? null
                : form.getUntil().atZone(zone.id()).toInstant();
        return new Suspend(number, version, form.getPauseReason(), form.getNote(), until);
    }

    public String resolve() {
        actions.resolve(
                new Resolve(number, version, form.getSolution(), form.getTrueCause(), form.getResponsibility()));
        return done("RESOLVE");
    }

    public String callBack() {
        actions.callBack(new Call(number, version, form.getResult(), form.getScore(), form.getNote()));
        return done("CALL_BACK");
    }

    public String close() {
        actions.close(new Close(number, version, form.isForced(), form.getReason()));
        return done("CLOSE");
    }

    /** 强制办结 of what is not solved. */
    public String forceClose() {
        form.setForced(true);
        return close();
    }

    public String markDuplicate() {
        actions.markDuplicate(new MarkDuplicate(number, version, form.getOriginal(), form.getReason()));
        return done("MARK_DUPLICATE");
    }

    public String comment() {
        tickets.comment(new AddComment(number, form.getText(), form.isInternal()));
        return done(form.isInternal() ? "NOTED" : "REPLIED");
    }

    /** Of somebody who may not write to the customer. */
    public String note() {
        form.setInternal(true);
        return comment();
    }

    public String logTime() {
        tickets.logTime(new LogTime(number, form.getMinutes() == null ? 0 : form.getMinutes(), form.getNote()));
        return done("TIME_LOGGED");
    }

    public String escalate(boolean raised) {
        tickets.escalate(number, version, raised, null);
        return done(raised ? "ESCALATED" : "DEESCALATED");
    }

    public String reportHazard() {
        String finding = tickets.reportHazard(new ReportHazard(number, form.getTitle(), form.getNote(), null));
        return go.done("ticket.hazard_reported", finding).to("/desk/detail.xhtml", "number", number);
    }

    public ActionForm getForm() {
        return form;
    }

    private String act(String action, Consumer<Act> step) {
        step.accept(new Act(number, version, form.getReason()));
        return done(action);
    }

    private Send send() {
        return new Send(number, version, form.getAssignee(), form.getUnitCode(), form.getReason());
    }

    private String done(String action) {
        Go told = go.done("ticket." + action.toLowerCase(Locale.ROOT), number);
        return isStillMine() ? told.to("/desk/detail.xhtml", "number", number) : told.to("/desk/orders.xhtml");
    }

    /** Who gave an order back may not see it any more. */
    private boolean isStillMine() {
        try {
            return queries.details(number) != null;
        } catch (NotFound letGo) {
            return false;
        }
    }
}
