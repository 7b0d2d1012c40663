package org.anlan.servicedesk.application;

import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anlan.platform.access.Caller;
import org.anlan.platform.access.ScopeFilter;
import org.anlan.platform.text.Bigrams;
import org.anlan.servicedesk.TicketQuery;
import org.anlan.servicedesk.domain.AddressKey;
import org.anlan.servicedesk.indicator.application.CountedTickets;

/** A {@link TicketQuery} within a data scope as a where clause over ticket t, with its arguments. */
final class TicketFilter {
    /** Fewer digits of a telephone number find half the town. */
    private static final int SHORTEST_SUFFIX = 4;

    private static final Duration SOON = Duration.ofHours(4);

    static final String OVERDUE =
            "t.status in ('NEW', 'ACCEPTED', 'DISPATCHED', 'IN_PROGRESS') and t.team_due_at <= :now";

    private final StringBuilder where = new StringBuilder(" where true");
    private final Map<String, Object> args = new HashMap<>();
    private boolean longWord;

    TicketFilter(
            TicketQuery query,
            ScopeFilter scope,
            Caller caller,
            Set<String> actsFor,
            Instant now,
            Function<String, Set<String>> subtree) {
        scope(scope, caller, actsFor);
        view(query, caller, now);
        is("t.kind_code", "kind", query.kindCode());
        is(
                "t.priority",
                "priority",
                query.priority() == null ? null : query.priority().name());
        is("t.assignee_login", "assignee", query.assigneeLogin());
        is("t.customer_number", "customer", query.customerNumber());
        if (query.categoryCode() != null && !query.categoryCode().isBlank()) {
            add(
                    "t.category_code in (select code from service_desk.ticket_category"
                            + " where strpos(path, '/' || :category || '/') > 0)",
                    "category",
                    query.categoryCode());
        }
        if (!query.statuses().isEmpty()) {
            add(
                    "t.status = any(string_to_array(:statuses, ' '))",
                    "statuses",
                    query.statuses().stream().map(Enum::name).collect(Collectors.joining(" ")));
        }
        if (query.unitCode() != null && !query.unitCode().isBlank()) {
            add(
                    "t.unit_code = any(string_to_array(:units, ' ')) or t.assigned_unit = any(string_to_array(:units, ' '))",
                    "units",
                    String.join(" ", subtree.apply(query.unitCode())));
        }
        if (query.receivedFrom() != null) {
            add("t.received_at >= :from", "from", query.receivedFrom());
        }
        if (query.receivedUntil() != null) {
            add("t.received_at < :until", "until", query.receivedUntil());
        }
        if (query.linkedTo() != null) {
            add(
                    "t.id in (select ticket_id from service_desk.ticket_link where target_number = :linked)",
                    "linked",
                    query.linkedTo());
        }
        text(query.text());
    }

    private void scope(ScopeFilter scope, Caller caller, Set<String> actsFor) {
        if (scope.all()) {
            return;
        }
        where.append(" and (t.unit_code = any(string_to_array(:scope, ' '))"
                + " or t.assigned_unit = any(string_to_array(:scope, ' '))"
                + " or t.assignee_login = any(string_to_array(:mine, ' '))"
                + " or (t.assignee_login is null and t.assigned_unit = :myUnit))");
        args.put("scope", String.join(" ", scope.unitCodes()));
        args.put("mine", scope.login() == null ? "" : mine(caller, actsFor));
        args.put("myUnit", scope.login() == null || caller.unitCode() == null ? "" : caller.unitCode());
    }

    private void view(TicketQuery query, Caller caller, Instant now) {
        switch (query.view() == null ? TicketQuery.View.ALL : query.view()) {
            case ALL -> {}
            case OPEN -> where.append(" and t.status not in ('CLOSED', 'INVALID')");
            case MINE -> {
                where.append(" and t.status in ('DISPATCHED', 'IN_PROGRESS', 'SUSPENDED')"
                        + " and (t.assignee_login = :me or (t.assignee_login is null and t.assigned_unit = :meUnit))");
                args.put("me", caller.login());
                args.put("meUnit", caller.unitCode() == null ? "" : caller.unitCode());
            }
            case FRESH -> where.append(" and t.status = 'NEW'");
            case UNASSIGNED -> where.append(" and t.status = 'ACCEPTED'");
            case OVERDUE -> add(OVERDUE, "now", now);
            case DUE_SOON -> {
                add(
                        "t.status in ('NEW', 'ACCEPTED', 'DISPATCHED', 'IN_PROGRESS', 'SUSPENDED') and t.due_at > :now",
                        "now",
                        now);
                add("t.due_at <= :soon", "soon", now.plus(SOON));
            }
            case SUSPENDED -> where.append(" and t.status = 'SUSPENDED'");
            case CALL_BACK -> where.append(" and t.status = 'AWAITING_CALL_BACK' and t.called_back_at is null");
            case ESCALATED -> where.append(" and t.escalated and t.status not in ('CLOSED', 'INVALID')");
        }
    }

    /** Words by pairs; what looks like an address or the end of a telephone number is looked up as that as well. */
    private void text(String text) {
        if (text == null || text.isBlank()) {
            return;
        }
        List<String> ways = new ArrayList<>();
        String terms = Bigrams.query(text);
        if (!terms.isEmpty()) {
            ways.add("search @@ cast(:text as tsquery)");
            args.put("text", terms);
        }
        AddressKey.of(text).ifPresent(key -> {
            ways.add("address_key = :address");
            args.put("address", key);
        });
        phoneEnd(text, ways);
        longWord = ways.size() == 1 && terms.contains("&");
        where.append(ways.isEmpty() ? " and false" : " and " + anyOf(ways));
    }

    /** Whether words alone are looked for, of which the database will underestimate how many tickets have them. */
    boolean hasLongWord() {
        return longWord;
    }

    /** As a range over the reversed number: the index serves it whatever the digits, which it does not for a pattern. */
    private void phoneEnd(String text, List<String> ways) {
        String digits = text.replaceAll("[\\s-]", "");
        if (digits.matches("[0-9]{" + SHORTEST_SUFFIX + ",20}")) {
            String reversed = new StringBuilder(digits).reverse().toString();
            int last = reversed.length() - 1;
            args.put("phone", reversed);
            args.put("beyond", reversed.substring(0, last) + (char) (reversed.charAt(last) + 1));
            ways.add("reverse(caller_phone) ~>=~ :phone and reverse(caller_phone) ~<~ :beyond");
            ways.add("reverse(other_phone) ~>=~ :phone and reverse(other_phone) ~<~ :beyond");
        }
    }

    /**
     * Words alone may be found by walking the newest tickets. An address or a number is rare: joined by "or" it would
     * make the database walk them all, so each way is looked up in its own index first.
     */
    private static String anyOf(List<String> ways) {
        String lookUp = "select id from service_desk.ticket where ";
        return ways.size() == 1
                ? "t." + ways.get(0)
                : "t.id = any(array(" + lookUp + String.join(" union " + lookUp, ways) + "))";
    }

    private static String mine(Caller caller, Set<String> actsFor) {
        return actsFor.isEmpty() ? caller.login() : caller.login() + " " + String.join(" ", actsFor);
    }

    private void is(String column, String arg, String value) {
        if (value != null && !value.isBlank()) {
            add(column + " = :" + arg, arg, value.strip());
        }
    }

    private void add(String condition, String arg, Object value) {
        where.append(" and (").append(condition).append(')');
        args.put(arg, value);
    }

    TicketFilter and(String condition, String arg, Object value) {
        add(condition, arg, value);
        return this;
    }

    TicketFilter and(CountedTickets.Condition condition) {
        where.append(" and ").append(condition.sql());
        args.putAll(condition.args());
        return this;
    }

    String where() {
        return where.toString();
    }

    void bind(Query query) {
        args.forEach(query::setParameter);
    }
}
