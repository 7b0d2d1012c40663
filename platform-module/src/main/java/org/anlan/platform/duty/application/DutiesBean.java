package org.anlan.platform.duty.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.access.Caller;
import org.anlan.platform.database.Writes;
import org.anlan.platform.duty.Duties;
import org.anlan.platform.duty.Duty;
import org.anlan.platform.duty.PersonalDuties;
import org.anlan.platform.time.BusinessZone;

/** Duties kept as rows, opened and closed with the state change that causes them. */
@Stateless
public class DutiesBean implements Duties {

    /** One statement, because it stands in every step of every record; counting what was replaced puts that first. */
    private static final String OPEN = "with replaced as (update platform.duty set closed_at = ?"
            + " where object_kind = ? and object_number = ? and code = ? and closed_at is null"
            + " returning id) insert into platform.duty (object_kind, object_number, code, title, login, permission,"
            + " unit_code, due_at, path, opened_at) select ?, ?, ?, ?, cast(? as text),"
            + " cast(? as text), cast(? as text), cast(? as timestamptz), ?,"
            + " cast(? as timestamptz) from (select count(*) from replaced) done";

    private static final String CLOSE_ALL = "update platform.duty set closed_at = ? where object_kind = ?"
            + " and object_number = ? and closed_at is null";

    /** A duty that rises through levels ends in the level: to whoever stands at several it is one, the highest. */
    private static final String STEM = "regexp_replace(d.code, '-[0-9]$', '')";

    /** Own duties, those of whom the caller deputises for today, and those of holders of a permission over a unit. */
    private static final String MINE = " from (select distinct on (d.object_kind, d.object_number, " + STEM
            + ", d.login) d.id, " + STEM + " as code, d.object_kind, d.object_number, d.title, d.login, d.permission,"
            + " d.unit_code, d.due_at, d.path, p.name as person"
            + " from platform.duty d left join platform.person p on p.login = d.login"
            + " where d.closed_at is null and (d.login = :login"
            + " or d.code <> all(string_to_array(:personal, ' ')) and d.login in (select of.login from platform.deputy x join platform.person of on of.id = x.person_id"
            + "   where x.deputy_login = :login and :today between x.from_date and x.until_date)"
            + " or d.permission = any(string_to_array(:everywhere, ' '))"
            + " or (d.permission = any(string_to_array(:below, ' ')) and d.unit_code = any(string_to_array(:subtree, ' ')))"
            + " or (d.permission = any(string_to_array(:unit, ' ')) and d.unit_code = :unit_code))"
            + " order by d.object_kind, d.object_number, " + STEM + ", d.login, d.code desc) d where true";

    private static final String FOR_OTHERS = " and d.login is not null and d.login <> :login";

    @PersistenceContext(unitName = "anlan-platform")
    EntityManager em;

    @Inject
    Writes writes;

    @Inject
    AccessControl access;

    @Inject
    HeldPermissions held;

    @Inject
    @Any
    Instance<PersonalDuties> personal;

    @Inject
    Clock clock;

    @Inject
    BusinessZone zone;

    @Override
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void open(Duty duty) {
        Instant now = clock.instant();
        writes.later(
                OPEN,
                now,
                duty.objectKind(),
                duty.objectNumber(),
                duty.code(),
                duty.objectKind(),
                duty.objectNumber(),
                duty.code(),
                duty.title(),
                duty.login(),
                duty.permission(),
                duty.unitCode(),
                duty.dueAt(),
                duty.path(),
                now);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void close(String objectKind, String objectNumber, String code) {
        writes.later(CLOSE_ALL + " and code = ?", clock.instant(), objectKind, objectNumber, code);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void closeAll(String objectKind, String objectNumber) {
        writes.later(CLOSE_ALL, clock.instant(), objectKind, objectNumber);
    }

    @Override
    public List<MyDuty> mine(int limit) {
        return rows(Choice.all(), " limit " + limit);
    }

    @Override
    public Page<MyDuty> find(Choice choice, PageRequest page) {
        List<MyDuty> rows = rows(choice, " limit " + page.size() + " offset " + page.offset());
        return Page.of(rows, page, () -> count(choice));
    }

    private List<MyDuty> rows(Choice choice, String limit) {
        Query query = em.createNativeQuery(
                "select d.code, d.object_kind, d.object_number, d.title, d.login, d.permission, d.unit_code, d.due_at,"
                        + " d.path, d.person" + chosen(choice) + " order by d.due_at nulls last, d.id" + limit,
                Tuple.class);
        @SuppressWarnings("unchecked")
        List<Tuple> rows = bind(query, choice).getResultList();
        return rows.stream().map(this::row).toList();
    }

    private long count(Choice choice) {
        Query query = em.createNativeQuery(
                "select count(*) from (select 1" + chosen(choice) + " limit " + (Page.COUNT_CAP + 1) + ") capped");
        return ((Number) bind(query, choice).getSingleResult()).longValue();
    }

    private static String chosen(Choice choice) {
        return MINE
                + (choice.code() == null ? "" : " and d.code = :code")
                + (choice.overdue() ? " and d.due_at < :now" : "")
                + (choice.forOthers() ? FOR_OTHERS : "");
    }

    private Query bind(Query query, Choice choice) {
        bind(query);
        if (choice.code() != null) {
            query.setParameter("code", choice.code());
        }
        return choice.overdue() ? query.setParameter("now", clock.instant()) : query;
    }

    @Override
    public Counts counts() {
        Query query = em.createNativeQuery(
                "select count(*) as open, count(*) filter (where d.due_at < :now) as overdue,"
                        + " count(*) filter (where true" + FOR_OTHERS + ") as for_others" + MINE,
                Tuple.class);
        bind(query);
        query.setParameter("now", clock.instant());
        Tuple row = (Tuple) query.getSingleResult();
        return new Counts(number(row, "open"), number(row, "overdue"), number(row, "for_others"));
    }

    @Override
    public Map<String, Long> kinds() {
        Query query = em.createNativeQuery(
                "select d.code, count(*) as many" + MINE + " group by d.code order by many desc, d.code", Tuple.class);
        bind(query);
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.getResultList();
        Map<String, Long> kinds = new LinkedHashMap<>();
        rows.forEach(row -> kinds.put(row.get("code", String.class), number(row, "many")));
        return kinds;
    }

    private static long number(Tuple row, String column) {
        return ((Number) row.get(column)).longValue();
    }

    private void bind(Query query) {
        writes.send();
        Caller caller = access.caller();
        query.setParameter("login", caller.login());
        query.setParameter("today", zone.dateOf(clock.instant()));
        query.setParameter(
                "personal",
                personal.stream().flatMap(module -> module.codes().stream()).collect(Collectors.joining(" ")));
        query.setParameter("everywhere", held.everywhere(caller));
        query.setParameter("below", held.below(caller));
        query.setParameter("subtree", held.subtree(caller));
        query.setParameter("unit", held.unit(caller));
        query.setParameter("unit_code", caller.unitCode() == null ? "" : caller.unitCode());
    }

    private MyDuty row(Tuple t) {
        Instant dueAt = t.get("due_at", Instant.class);
        Duty duty = new Duty(
                t.get("code", String.class),
                t.get("object_kind", String.class),
                t.get("object_number", String.class),
                t.get("title", String.class),
                t.get("login", String.class),
                t.get("permission", String.class),
                t.get("unit_code", String.class),
                dueAt,
                t.get("path", String.class));
        boolean forAnother =
                duty.login() != null && !duty.login().equals(access.caller().login());
        return new MyDuty(
                duty,
                dueAt != null && dueAt.isBefore(clock.instant()),
                forAnother ? t.get("person", String.class) : null);
    }
}
