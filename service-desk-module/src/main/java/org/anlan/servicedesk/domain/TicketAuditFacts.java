package org.anlan.servicedesk.domain;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anlan.servicedesk.MaskedPhone;

/** A ticket as the audit trail compares it; what is unknown is left out, so that a record stays small. */
final class TicketAuditFacts {
    private TicketAuditFacts() {}

    static Map<String, Object> of(Ticket ticket) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("status", ticket.status());
        facts.put("kind", ticket.kindCode());
        facts.put("category", ticket.matter().categoryCode());
        facts.put("priority", ticket.matter().priority());
        facts.put("channel", ticket.channel());
        facts.put("subject", ticket.matter().subject());
        facts.put("description", ticket.matter().description());
        facts.put("request", ticket.matter().request());
        order(facts, ticket.assignment());
        facts.put("duplicateOf", ticket.ending().duplicateOf());
        facts.put("closeReason", ticket.ending().reason());
        facts.put("forced", ticket.ending().isForced() ? true : null);
        facts.put("escalated", ticket.isEscalated() ? true : null);
        facts.put("minutesSpent", ticket.minutesSpent() == 0 ? null : ticket.minutesSpent());
        requester(facts, ticket.requester());
        pause(facts, ticket.pause());
        pauseRequest(facts, ticket.pauseRequest());
        outcome(facts, ticket.outcome());
        callBack(facts, ticket.callBack());
        facts.values().removeIf(java.util.Objects::isNull);
        return facts;
    }

    private static void order(Map<String, Object> facts, Assignment order) {
        if (order != null) {
            facts.put("assignee", order.login());
            facts.put("assignedUnit", order.unitCode());
            facts.put("takenAt", text(order.takenAt()));
            facts.put("departedAt", text(order.departedAt()));
            facts.put("arrivedAt", text(order.arrivedAt()));
        }
    }

    private static String text(Instant at) {
        return at == null ? null : at.toString();
    }

    private static void requester(Map<String, Object> facts, Requester requester) {
        facts.put("customer", requester.customerNumber());
        facts.put("callerName", requester.callerName());
        facts.put("callerPhone", MaskedPhone.of(requester.callerPhone()));
        facts.put("otherPhone", MaskedPhone.of(requester.otherPhone()));
        facts.put("place", requester.place());
        facts.put("address", requester.address());
        facts.put("product", requester.product());
    }

    private static void pause(Map<String, Object> facts, Pause pause) {
        if (pause != null) {
            facts.put("pauseReason", pause.reason());
            facts.put("pausedUntil", pause.until().toString());
            facts.put("pauseAllowedBy", pause.allowedBy());
        }
    }

    private static void pauseRequest(Map<String, Object> facts, PauseRequest asked) {
        if (asked != null) {
            facts.put("askedPauseReason", asked.reason());
            facts.put("askedPauseUntil", asked.until().toString());
        }
    }

    private static void outcome(Map<String, Object> facts, Outcome outcome) {
        facts.put("solution", outcome.solution());
        facts.put("trueCause", outcome.trueCause());
        facts.put("responsibility", outcome.responsibility());
    }

    private static void callBack(Map<String, Object> facts, CallBack callBack) {
        if (callBack.tries() > 0) {
            facts.put("callBackTries", callBack.tries());
            facts.put("callBackResult", callBack.lastResult());
            facts.put("callBackScore", callBack.score());
            facts.put("satisfied", callBack.satisfied());
        }
    }
}
