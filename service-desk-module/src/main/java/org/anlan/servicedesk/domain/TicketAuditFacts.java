package org.anlan.servicedesk.domain;

import java.util.LinkedHashMap;
import java.util.Map;

/** A ticket as the audit trail compares it; what is unknown is left out, so that a record stays small. */
final class TicketAuditFacts {
    private TicketAuditFacts() {}

    static Map<String, Object> of(Ticket ticket) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("status", ticket.status());
        facts.put("kind", ticket.kindCode());
        facts.put("category", ticket.categoryCode());
        facts.put("priority", ticket.priority());
        facts.put("channel", ticket.channel());
        facts.put("subject", ticket.subject());
        facts.put("description", ticket.description());
        facts.put("request", ticket.request());
        facts.put("assignee", ticket.assigneeLogin());
        facts.put("assignedUnit", ticket.assignedUnit());
        facts.put("duplicateOf", ticket.duplicateOf());
        facts.put("closeReason", ticket.closeReason());
        facts.put("escalated", ticket.isEscalated() ? true : null);
        facts.put("minutesSpent", ticket.minutesSpent() == 0 ? null : ticket.minutesSpent());
        requester(facts, ticket.requester());
        pause(facts, ticket.pause());
        outcome(facts, ticket.outcome());
        callBack(facts, ticket.callBack());
        facts.values().removeIf(java.util.Objects::isNull);
        return facts;
    }

    private static void requester(Map<String, Object> facts, Requester requester) {
        facts.put("customer", requester.customerNumber());
        facts.put("callerName", requester.callerName());
        facts.put("callerPhone", requester.callerPhone());
        facts.put("otherPhone", requester.otherPhone());
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

    private static void outcome(Map<String, Object> facts, Outcome outcome) {
        if (outcome != null) {
            facts.put("solution", outcome.solution());
            facts.put("trueCause", outcome.trueCause());
            facts.put("responsibility", outcome.responsibility());
        }
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
