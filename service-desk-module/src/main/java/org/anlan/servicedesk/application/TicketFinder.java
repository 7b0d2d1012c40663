package org.anlan.servicedesk.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.RowKeys;
import org.anlan.platform.access.ScopeFilter;
import org.anlan.platform.command.Desk;
import org.anlan.platform.database.Plans;
import org.anlan.platform.people.Units;
import org.anlan.servicedesk.TicketPermission;
import org.anlan.servicedesk.TicketQueries.Counts;
import org.anlan.servicedesk.TicketQuery;
import org.anlan.servicedesk.TicketRow;
import org.anlan.servicedesk.TicketSort;
import org.anlan.servicedesk.domain.AddressKey;
import org.anlan.servicedesk.domain.PhoneNumber;
import org.anlan.servicedesk.indicator.application.CountedTickets;

/** Reads tickets for lists: straight to rows, only what the caller may see. */
@Dependent
class TicketFinder {
    private static final String FROM = " from service_desk.ticket t";
    private static final String COLUMNS = "select t.number, t.kind_code, t.category_code, c.name as category_name,"
            + " c.name_en as category_name_en, t.status, t.priority, t.channel, t.subject, t.caller_name, t.caller_phone, t.place, t.address,"
            + " t.unit_code, t.assignee_login, t.assigned_unit, t.received_at, t.due_at, t.team_due_at, t.escalated,"
            + " t.reopened, t.satisfied, t.updated_at, t.version,"
            + " (select d.calendar_code from service_desk.sla_deadline d"
            + "   where d.ticket_id = t.id and d.step = 'SOLUTION') as calendar_code" + FROM
            + " left join service_desk.ticket_category c on c.code = t.category_code";

    /**
     * Where a word of three letters and more is looked for first. The database takes its pairs for independent and the
     * word for rare; a common one, such as the name of an estate, it would gather in full before it sorts.
     */
    private static final String NEWEST =
            " from (select * from service_desk.ticket order by received_at desc, id desc limit 500) t";

    private static final int SIMILAR = 5;
    private static final int OF_CALLER = 10;

    @PersistenceContext(unitName = "anlan-service-desk")
    EntityManager em;

    @Inject
    CountedTickets counted;

    @Inject
    Units units;

    @Inject
    TicketRowReader reader;

    @Inject
    Desk desk;

    /** The page is cut out of the ids first, by an index where there is one; only its rows are read in full. */
    Page<TicketRow> find(TicketQuery query, PageRequest page) {
        TicketFilter filter = planned(query);
        if (filter.hasLongWord() && page.sort() == null) {
            List<TicketRow> newest = cut(filter, NEWEST, page);
            if (newest.size() == page.size()) {
                return Page.of(newest, page, () -> count(filter));
            }
        }
        return Page.of(cut(filter, FROM, page), page, () -> count(filter));
    }

    private List<TicketRow> cut(TicketFilter filter, String from, PageRequest page) {
        String order = order(page);
        Query rows = em.createNativeQuery(
                COLUMNS + " where t.id in (select t.id" + from + filter.where() + " order by " + order + " limit "
                        + page.size() + " offset " + page.offset() + ") order by " + order,
                Tuple.class);
        filter.bind(rows);
        return rows(rows);
    }

    RowKeys keys(TicketQuery query, PageRequest order) {
        TicketFilter filter = planned(query);
        Query ids = em.createNativeQuery("select t.id" + FROM + filter.where() + " order by " + order(order));
        filter.bind(ids);
        return RowKeys.of(ids.getResultList());
    }

    List<TicketRow> rows(RowKeys keys) {
        TicketFilter filter = filter(TicketQuery.any());
        Query rows =
                em.createNativeQuery(COLUMNS + RowKeys.JOIN + "t.id" + filter.where() + RowKeys.ORDER, Tuple.class);
        filter.bind(rows);
        return rows(rows.setParameter("keys", keys.asArray()));
    }

    Optional<TicketRow> row(String number) {
        TicketFilter filter = filter(TicketQuery.any()).and("t.number = :number", "number", number);
        Query rows = em.createNativeQuery(COLUMNS + filter.where(), Tuple.class);
        filter.bind(rows);
        return rows(rows).stream().findFirst();
    }

    Optional<Long> version(String number) {
        TicketFilter filter = filter(TicketQuery.any()).and("t.number = :number", "number", number);
        Query version = em.createNativeQuery("select t.version" + FROM + filter.where());
        filter.bind(version);
        List<?> found = version.getResultList();
        return found.stream().findFirst().map(value -> ((Number) value).longValue());
    }

    /** Open tickets of the same caller or at the same place. */
    List<TicketRow> similar(String kind, String phone, String place, String address, Instant since) {
        String digits = PhoneNumber.digits(phone);
        String key = AddressKey.of(address).orElse(null);
        if (digits == null && key == null) {
            return List.of();
        }
        TicketFilter filter = filter(TicketQuery.of(TicketQuery.View.OPEN, null))
                .and(kind == null || kind.isBlank() ? ":kind = ''" : "t.kind_code = :kind", "kind", text(kind))
                .and("t.received_at >= :since", "since", since);
        String where = filter.where()
                + " and (reverse(t.caller_phone) = reverse(:phone)"
                + " or (t.address_key = :address and coalesce(t.place, '') = :place))";
        Query rows = em.createNativeQuery(
                COLUMNS + where + " order by t.received_at desc, t.id desc limit " + SIMILAR, Tuple.class);
        filter.bind(rows);
        rows.setParameter("phone", text(digits))
                .setParameter("address", text(key))
                .setParameter("place", text(place));
        return rows(rows);
    }

    List<TicketRow> ofCaller(String phone) {
        String digits = PhoneNumber.digits(phone);
        if (digits == null) {
            return List.of();
        }
        TicketFilter filter = filter(TicketQuery.any())
                .and(
                        "reverse(t.caller_phone) = reverse(:phone) or reverse(t.other_phone) = reverse(:phone)",
                        "phone",
                        digits);
        Query rows = em.createNativeQuery(
                COLUMNS + filter.where() + " order by t.received_at desc, t.id desc limit " + OF_CALLER, Tuple.class);
        filter.bind(rows);
        return rows(rows);
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }

    long count(TicketQuery query) {
        return count(filter(query));
    }

    Counts counts() {
        return new Counts(
                count(TicketQuery.View.OPEN),
                count(TicketQuery.View.MINE),
                count(TicketQuery.View.FRESH),
                count(TicketQuery.View.OVERDUE),
                count(TicketQuery.View.CALL_BACK));
    }

    private long count(TicketQuery.View view) {
        return Math.min(Page.COUNT_CAP, count(TicketQuery.of(view, null)));
    }

    private long count(TicketFilter filter) {
        Query count = em.createNativeQuery("select count(*) from (select 1" + FROM + filter.where() + " limit "
                + (Page.COUNT_CAP + 1) + ") capped");
        filter.bind(count);
        return ((Number) count.getSingleResult()).longValue();
    }

    private TicketFilter planned(TicketQuery query) {
        if (query.text() != null && !query.text().isBlank()) {
            Plans.byArguments(em);
        }
        return filter(query);
    }

    TicketFilter filter(TicketQuery query) {
        ScopeFilter scope = desk.access().filter(TicketPermission.READ);
        Set<String> actsFor = scope.all() ? Set.of() : desk.actsFor();
        TicketFilter filter =
                new TicketFilter(query, scope, desk.access().caller(), actsFor, desk.now(), units::subtree);
        return query.counted() == null ? filter : filter.and(counted.of(query.counted()));
    }

    private static String order(PageRequest page) {
        boolean newestFirst = page.sort() == null;
        String direction = newestFirst || page.descending() ? " desc" : "";
        String key = switch (page.sortKey(TicketSort.class, TicketSort.RECEIVED_AT)) {
            case RECEIVED_AT -> "t.received_at";
            case NUMBER -> "t.number";
            case DUE_AT -> "t.due_at";
            case PRIORITY -> "array_position(array['LOW', 'NORMAL', 'HIGH', 'URGENT'], t.priority)";
            case STATUS ->
                "array_position(array['NEW', 'ACCEPTED', 'DISPATCHED', 'IN_PROGRESS', 'SUSPENDED', 'RESOLVED',"
                        + " 'AWAITING_CALL_BACK', 'CLOSED', 'INVALID'], t.status)";
            case UPDATED_AT -> "t.updated_at";
        };
        return key + direction + ", t.id" + direction;
    }

    @SuppressWarnings("unchecked")
    private List<TicketRow> rows(Query query) {
        return reader.rows((List<Tuple>) query.getResultList(), desk.now());
    }
}
