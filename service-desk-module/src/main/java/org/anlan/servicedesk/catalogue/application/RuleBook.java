package org.anlan.servicedesk.catalogue.application;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.json.Json;
import org.anlan.servicedesk.Priority;
import org.anlan.servicedesk.TicketField;
import org.anlan.servicedesk.TicketStatus;
import org.anlan.servicedesk.catalogue.KindSteps;
import org.anlan.servicedesk.catalogue.TicketRules;
import org.anlan.servicedesk.sla.SlaTargets;

/** Finds the rules of a ticket in one query: steps of its kind, its category, and the most specific service level. */
@Dependent
public class RuleBook {
    private static final String RULES = """
            select k.code, k.name, k.name_en, k.active, k.dispatched, k.solvable_at_once, k.called_back, k.complaint,
                   k.call_back_tries, k.longest_pause_days, cast(k.required as text) as required,
                   c.code as category, c.name as category_name, c.active as category_active,
                   p.code as policy, p.calendar_code, p.response_minutes, p.arrival_minutes, p.solution_minutes,
                   p.report_minutes
              from service_desk.ticket_kind k
              left join service_desk.ticket_category c on c.code = :category and c.kind_code = k.code
              left join lateral (
                   select p.* from service_desk.sla_policy p
                     left join service_desk.ticket_category pc on pc.code = p.category_code
                    where p.active and (p.kind_code is null or p.kind_code = k.code)
                      and (p.category_code is null or strpos(c.path, '/' || p.category_code || '/') > 0)
                      and (p.priority is null or p.priority = :priority)
                    order by coalesce(length(pc.path), 0) desc, (p.kind_code is not null) desc,
                             (p.priority is not null) desc
                    limit 1) p on true
             where k.code = :kind""";

    @PersistenceContext(unitName = "anlan-service-desk")
    EntityManager em;

    /** The rules of a ticket that exists, whether its kind is still offered or not. */
    public TicketRules rules(String kind, String category, Priority priority) {
        return view(row(kind, category, priority));
    }

    /** The rules of a new ticket. @throws InvalidInput unknown or no longer offered kind or category */
    public TicketRules forNew(String kind, String category, Priority priority) {
        return forNew(kind, category, priority, new InvalidInput.Collector());
    }

    /** @param broken what is wrong besides, told with it */
    public TicketRules forNew(String kind, String category, Priority priority, InvalidInput.Collector broken) {
        Tuple row = kind == null ? null : row(kind.strip(), category, priority);
        boolean noKind = row == null || !row.get("active", Boolean.class);
        boolean noCategory =
                !noKind && category != null && !Boolean.TRUE.equals(row.get("category_active", Boolean.class));
        broken.rejectIf(kind == null || kind.isBlank(), "kind", "required")
                .rejectIf(kind != null && !kind.isBlank() && noKind, "kind", "unknown_value", kind)
                .rejectIf(noCategory, "categoryCode", "unknown_value", category)
                .throwIfAny();
        return view(row);
    }

    private Tuple row(String kind, String category, Priority priority) {
        List<?> rows = em.createNativeQuery(RULES, Tuple.class)
                .setParameter("kind", kind)
                .setParameter("category", category == null ? "" : category)
                .setParameter("priority", priority.name())
                .getResultList();
        return rows.isEmpty() ? null : (Tuple) rows.get(0);
    }

    private static TicketRules view(Tuple t) {
        return new TicketRules(
                t.get("code", String.class),
                t.get("name", String.class),
                t.get("name_en", String.class),
                t.get("complaint", Boolean.class),
                steps(t),
                t.get("category_name", String.class),
                targets(t));
    }

    private static KindSteps steps(Tuple t) {
        return new KindSteps(
                t.get("dispatched", Boolean.class),
                t.get("solvable_at_once", Boolean.class),
                t.get("called_back", Boolean.class),
                t.get("call_back_tries", Integer.class),
                t.get("longest_pause_days", Integer.class),
                required(t.get("required", String.class)));
    }

    private static Map<TicketStatus, Set<TicketField>> required(String json) {
        Map<TicketStatus, Set<TicketField>> required = new EnumMap<>(TicketStatus.class);
        Json.readMap(json).forEach((status, fields) -> {
            Set<TicketField> set = EnumSet.noneOf(TicketField.class);
            ((Collection<?>) fields).forEach(field -> set.add(TicketField.valueOf(field.toString())));
            required.put(TicketStatus.valueOf(status), set);
        });
        return required;
    }

    private static SlaTargets targets(Tuple t) {
        String policy = t.get("policy", String.class);
        return policy == null
                ? null
                : SlaTargets.of(
                        policy,
                        t.get("calendar_code", String.class),
                        minutes(t, "response_minutes"),
                        minutes(t, "arrival_minutes"),
                        minutes(t, "solution_minutes"),
                        minutes(t, "report_minutes"));
    }

    private static Long minutes(Tuple t, String column) {
        Integer minutes = t.get(column, Integer.class);
        return minutes == null ? null : minutes.longValue();
    }
}
