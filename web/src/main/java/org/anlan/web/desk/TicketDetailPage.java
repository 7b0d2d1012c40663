package org.anlan.web.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anlan.platform.audit.AuditRow;
import org.anlan.servicedesk.CallBackResult;
import org.anlan.servicedesk.PauseReason;
import org.anlan.servicedesk.TicketAction;
import org.anlan.servicedesk.TicketDetails;
import org.anlan.servicedesk.TicketField;
import org.anlan.servicedesk.TicketQueries;
import org.anlan.servicedesk.TicketRow;
import org.anlan.servicedesk.customer.Customers;
import org.anlan.servicedesk.customer.Customers.Customer;
import org.anlan.servicedesk.sla.SlaQueries;
import org.anlan.servicedesk.sla.SlaView;
import org.anlan.web.faces.Choice;
import org.anlan.web.faces.Texts;
import org.anlan.web.history.Histories;

/** One ticket: facts, conversation, clocks, history, and what may be done now. */
@Named
@ViewScoped
public class TicketDetailPage implements Serializable {
    /** The next step of each state, in the order in which one is preferred. */
    private static final List<TicketAction> NEXT = List.of(
            TicketAction.ACCEPT,
            TicketAction.DISPATCH,
            TicketAction.TAKE,
            TicketAction.DEPART,
            TicketAction.ARRIVE,
            TicketAction.START,
            TicketAction.RESUME,
            TicketAction.RESOLVE,
            TicketAction.CALL_BACK,
            TicketAction.CLOSE);

    private static final Set<TicketAction> ASK_NOTHING = Set.of(
            TicketAction.ACCEPT,
            TicketAction.TAKE,
            TicketAction.DEPART,
            TicketAction.ARRIVE,
            TicketAction.START,
            TicketAction.RESUME);

    @Inject
    transient TicketQueries queries;

    @Inject
    transient SlaQueries clocks;

    @Inject
    transient Customers customers;

    @Inject
    transient Histories histories;

    @Inject
    transient Texts texts;

    @Inject
    transient TicketStepsPage steps;

    private String number;

    private transient TicketDetails ticket;
    private transient SlaView sla;
    private transient Customer customer;

    /** View action. */
    public void load() {
        steps.sees(number, getTicket().row().version());
    }

    public TicketDetails getTicket() {
        if (ticket == null) {
            ticket = queries.details(number);
        }
        return ticket;
    }

    public TicketRow getRow() {
        return getTicket().row();
    }

    public SlaView getSla() {
        if (sla == null) {
            sla = clocks.of(number);
        }
        return sla;
    }

    public List<AuditRow> getHistory() {
        return histories.of("ticket", number);
    }

    public boolean may(String action) {
        return getTicket().allowedActions().contains(TicketAction.valueOf(action));
    }

    /** The one next step, or null when the caller has none. */
    public Button getNext() {
        return next().map(this::button).orElse(null);
    }

    /** Closing by force is never the next step. */
    private Optional<TicketAction> next() {
        return NEXT.stream()
                .filter(getTicket().allowedActions()::contains)
                .filter(action -> !isForced(action))
                .findFirst();
    }

    private boolean isForced(TicketAction action) {
        return action == TicketAction.CLOSE && getRow().status().isUnsolved();
    }

    /** Everything else, in the order of a ticket's life. */
    public List<Button> getOthers() {
        List<TicketAction> others = new ArrayList<>(getTicket().allowedActions());
        next().ifPresent(others::remove);
        return others.stream().map(this::button).toList();
    }

    /** 接单, 出发, 到场, 办结: how far the order has come. Whoever skips a step has done it. */
    public List<OrderStep> getOrderSteps() {
        TicketDetails.OrderView order = getTicket().order();
        Instant resolved = getTicket().resolvedAt();
        boolean arrived = resolved != null || order.arrivedAt() != null;
        boolean departed = arrived || order.departedAt() != null;
        return List.of(
                orderStep(TicketAction.TAKE, order.takenAt(), departed),
                orderStep(TicketAction.DEPART, order.departedAt(), arrived),
                orderStep(TicketAction.ARRIVE, order.arrivedAt(), resolved != null),
                orderStep(TicketAction.RESOLVE, resolved, false));
    }

    private OrderStep orderStep(TicketAction action, Instant at, boolean passed) {
        return new OrderStep(texts.label(action), at, at != null || passed);
    }

    /** Whether solving it needs this to be told. */
    public boolean untold(String field) {
        return getTicket().untold().contains(TicketField.valueOf(field));
    }

    /** Null without a known customer. */
    public Customer getCustomer() {
        String known = getTicket().facts().caller().customerNumber();
        if (customer == null && known != null) {
            customer = customers.details(known);
        }
        return customer;
    }

    public List<Choice> getPauseReasons() {
        return texts.choices(List.of(PauseReason.values()));
    }

    public List<Choice> getResults() {
        return texts.choices(List.of(CallBackResult.values()));
    }

    public List<Choice> getScores() {
        return List.of(5, 4, 3, 2, 1).stream()
                .map(score -> new Choice(score, texts.text("desk.score." + score)))
                .toList();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    private Button button(TicketAction action) {
        String icon = switch (action) {
            case ACCEPT -> "check";
            case DISPATCH -> "send";
            case START, RESUME -> "play";
            case TAKE -> "check";
            case DEPART -> "send";
            case ARRIVE -> "map-pin";
            case ASK_PAUSE, SUSPEND -> "pause";
            case REFUSE_PAUSE -> "x";
            case TRANSFER -> "share-2";
            case RETURN -> "undo-2";
            case RESOLVE -> "check-check";
            case CALL_BACK -> "phone-call";
            case CLOSE -> "archive";
            case REOPEN -> "rotate-ccw";
            case INVALIDATE -> "ban";
            case MARK_DUPLICATE -> "copy";
        };
        String label = isForced(action) ? texts.text("desk.force_close") : texts.label(action);
        return new Button(action.name(), label, icon, ASK_NOTHING.contains(action));
    }

    /** @param at null while it has not happened, or when it was skipped */
    public record OrderStep(String label, Instant at, boolean done) implements Serializable {}

    /** @param direct asks nothing, so it needs no side panel */
    public record Button(String name, String label, String icon, boolean direct) implements Serializable {}
}
