package org.anlan.web.rest.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.anlan.platform.NotFound;
import org.anlan.platform.time.BusinessZone;
import org.anlan.servicedesk.CallBackResult;
import org.anlan.servicedesk.PauseReason;
import org.anlan.servicedesk.TicketActions;
import org.anlan.servicedesk.TicketActions.Act;
import org.anlan.servicedesk.TicketActions.Call;
import org.anlan.servicedesk.TicketActions.Close;
import org.anlan.servicedesk.TicketActions.MarkDuplicate;
import org.anlan.servicedesk.TicketActions.Resolve;
import org.anlan.servicedesk.TicketActions.Send;
import org.anlan.servicedesk.TicketActions.Suspend;
import org.anlan.servicedesk.Tickets;
import org.anlan.servicedesk.Tickets.ReportHazard;
import org.anlan.servicedesk.WorkOrders;
import org.anlan.servicedesk.complaint.Complaints;
import org.anlan.web.inspection.LinkedRisk;

/** Actions by the names they have in the path. */
@RequestScoped
public class ActionsByName {
    @Inject
    LinkedRisk risk;

    @Inject
    TicketActions actions;

    @Inject
    WorkOrders orders;

    @Inject
    Tickets tickets;

    @Inject
    Complaints complaints;

    @Inject
    BusinessZone zone;

    /** What is said of an action even to those who may not see the ticket. */
    void before(String number, String action) {
        if ("take".equals(action)) {
            orders.requireFree(number);
        }
    }

    /** @throws NotFound no such action */
    void act(String number, String action, long version, ActionBody body) {
        Act act = new Act(number, version, body.reason());
        switch (action) {
            case "accept" -> actions.accept(act);
            case "dispatch" -> actions.dispatch(send(act, body));
            case "take" -> orders.take(act);
            case "depart" -> orders.depart(act);
            case "arrive" -> orders.arrive(act);
            case "start" -> actions.start(act);
            case "ask-pause" -> orders.askPause(suspend(act, body));
            case "refuse-pause" -> orders.refusePause(act);
            case "suspend" -> actions.suspend(suspend(act, body));
            case "resume" -> actions.resume(act);
            case "transfer" -> actions.transfer(send(act, body));
            case "return" -> actions.giveBack(act);
            case "resolve" ->
                actions.resolve(new Resolve(number, version, body.solution(), body.trueCause(), body.responsibility()));
            case "call-back" -> actions.callBack(call(act, body));
            case "close" -> actions.close(new Close(number, version, body.forced(), body.reason()));
            case "reopen" -> actions.reopen(act);
            case "invalidate" -> actions.invalidate(act);
            case "mark-duplicate" ->
                actions.markDuplicate(new MarkDuplicate(number, version, body.original(), body.reason()));
            case "rate" -> complaints.rate(number, body.severity());
            case "acknowledge" -> complaints.acknowledge(number);
            case "escalate" -> tickets.escalate(number, version, true, body.reason());
            case "de-escalate" -> tickets.escalate(number, version, false, body.reason());
            case "report-hazard" -> {
                risk.requireKnown(body.riskNumber());
                tickets.reportHazard(new ReportHazard(number, body.title(), body.description(), body.riskNumber()));
            }
            default -> throw new NotFound("action", action);
        }
    }

    private static Send send(Act act, ActionBody body) {
        return new Send(act.number(), act.expectedVersion(), body.assignee(), body.unit(), body.reason());
    }

    private Suspend suspend(Act act, ActionBody body) {
        Instant until = Words.instant("until", body.until(), zone.id());
        PauseReason named = named(body.reason());
        boolean free = named == null && body.reason() != null && !body.reason().isBlank();
        return new Suspend(
                act.number(),
                act.expectedVersion(),
                free ? PauseReason.OTHER : named,
                free && body.note() == null ? body.reason() : body.note(),
                until);
    }

    private static PauseReason named(String reason) {
        for (PauseReason named : PauseReason.values()) {
            if (named.name().equals(reason)) {
                return named;
            }
        }
        return null;
    }

    private static Call call(Act act, ActionBody body) {
        CallBackResult result = Words.constant("result", CallBackResult.class, body.result(), null);
        return new Call(act.number(), act.expectedVersion(), result, body.score(), body.note());
    }
}
