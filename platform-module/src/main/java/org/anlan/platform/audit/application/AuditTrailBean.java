package org.anlan.platform.audit.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
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
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.RowKeys;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.access.Caller;
import org.anlan.platform.access.PlatformPermission;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.audit.AuditQuery;
import org.anlan.platform.audit.AuditRow;
import org.anlan.platform.audit.AuditTrail;
import org.anlan.platform.audit.CommandRecorded;
import org.anlan.platform.audit.SealReport;
import org.anlan.platform.database.Writes;
import org.anlan.platform.json.Json;

/** Writes and reads audit records with plain SQL: they are facts, not objects with a life. */
@Stateless
public class AuditTrailBean implements AuditTrail {

    private static final String COLUMNS = "select id, at, actor_login, actor_name, source_ip, request_id, action,"
            + " object_kind, object_number, note, cast(facts_before as text) as facts_before,"
            + " cast(facts_after as text) as facts_after from platform.audit_record";

    private static final String RECORD = "insert into platform.audit_record (at, actor_login, actor_name, source_ip,"
            + " request_id, action, object_kind, object_number, facts_before, facts_after, note)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb), ?)";

    private static final int HISTORY_LIMIT = 500;

    @PersistenceContext(unitName = "anlan-platform")
    EntityManager em;

    @Inject
    AccessControl access;

    @Inject
    Clock clock;

    @Inject
    Writes writes;

    @Inject
    RecordedCommands recorded;

    @Inject
    Event<CommandRecorded> told;

    @Inject
    AuditSeals seals;

    @Override
    public void record(AuditEntry entry) {
        Caller caller = access.caller();
        writes.later(
                RECORD,
                clock.instant(),
                caller.login(),
                caller.name(),
                caller.sourceIp(),
                caller.requestId(),
                entry.action(),
                entry.objectKind(),
                entry.objectNumber(),
                Json.write(entry.before()),
                Json.write(entry.after()),
                entry.note());
        recorded.increment();
        told.fire(new CommandRecorded(entry.action(), entry.objectKind(), entry.objectNumber()));
    }

    @Override
    public Page<AuditRow> find(AuditQuery query, PageRequest page) {
        access.require(PlatformPermission.AUDIT_READ);
        page.sortKey(AuditQuery.Sort.class, AuditQuery.Sort.AT);
        String order = page.sort() == null || page.descending() ? " order by id desc limit " : " order by id limit ";
        Map<String, Object> args = new LinkedHashMap<>();
        String where = where(query, args);
        Query count = em.createNativeQuery("select count(*) from (select 1 from platform.audit_record" + where
                + " limit " + (Page.COUNT_CAP + 1) + ") capped");
        args.forEach(count::setParameter);
        List<AuditRow> rows = rows(COLUMNS + where + order + page.size() + " offset " + page.offset(), args);
        return Page.of(rows, page, () -> ((Number) count.getSingleResult()).longValue());
    }

    @Override
    public RowKeys keys(AuditQuery query) {
        access.require(PlatformPermission.AUDIT_READ);
        Map<String, Object> args = new LinkedHashMap<>();
        Query ids =
                em.createNativeQuery("select id from platform.audit_record" + where(query, args) + " order by id desc");
        args.forEach(ids::setParameter);
        return RowKeys.of(ids.getResultList());
    }

    @Override
    public List<AuditRow> rows(RowKeys keys) {
        access.require(PlatformPermission.AUDIT_READ);
        return rows(
                COLUMNS + " where id = any(cast(:keys as bigint[])) order by id desc", Map.of("keys", keys.asArray()));
    }

    @Override
    public List<AuditRow> history(String objectKind, String objectNumber) {
        String newest = COLUMNS + " where object_kind = :kind and object_number = :number order by id desc limit "
                + HISTORY_LIMIT;
        return rows(
                "select * from (" + newest + ") newest order by id",
                Map.of("kind", objectKind, "number", objectNumber));
    }

    @Override
    public SealReport verify() {
        access.require(PlatformPermission.AUDIT_READ);
        writes.send();
        return seals.verify();
    }

    private static String where(AuditQuery query, Map<String, Object> args) {
        StringBuilder where = new StringBuilder(" where true");
        equal(where, args, "actor_login", query.actorLogin());
        equal(where, args, "action", query.action());
        equal(where, args, "object_kind", query.objectKind());
        equal(where, args, "object_number", query.objectNumber());
        if (query.from() != null) {
            where.append(" and at >= :from");
            args.put("from", query.from());
        }
        if (query.until() != null) {
            where.append(" and at < :until");
            args.put("until", query.until());
        }
        return where.toString();
    }

    private static void equal(StringBuilder where, Map<String, Object> args, String column, String value) {
        if (value != null && !value.isBlank()) {
            where.append(" and ").append(column).append(" = :").append(column);
            args.put(column, value.strip());
        }
    }

    private List<AuditRow> rows(String sql, Map<String, Object> args) {
        writes.send();
        Query query = em.createNativeQuery(sql, Tuple.class);
        args.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<Tuple> tuples = query.getResultList();
        return tuples.stream().map(AuditTrailBean::row).toList();
    }

    private static AuditRow row(Tuple t) {
        return new AuditRow(
                ((Number) t.get("id")).longValue(),
                t.get("at", Instant.class),
                t.get("actor_login", String.class),
                t.get("actor_name", String.class),
                t.get("source_ip", String.class),
                t.get("request_id", String.class),
                t.get("action", String.class),
                t.get("object_kind", String.class),
                t.get("object_number", String.class),
                t.get("note", String.class),
                FactChanges.between(t.get("facts_before", String.class), t.get("facts_after", String.class)));
    }
}
