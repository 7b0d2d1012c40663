package org.anlan.inspection.finding.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anlan.inspection.InspectionPermission;
import org.anlan.inspection.application.CountedRecords;
import org.anlan.inspection.application.Where;
import org.anlan.inspection.finding.FindingLevel;
import org.anlan.inspection.finding.FindingQuery;
import org.anlan.inspection.finding.FindingRow;
import org.anlan.inspection.finding.FindingSort;
import org.anlan.inspection.finding.FindingSource;
import org.anlan.inspection.finding.FindingStatus;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.RowKeys;
import org.anlan.platform.command.Desk;
import org.anlan.platform.people.People;
import org.anlan.platform.people.Units;

/** Reads findings for lists. Reporter, responsible and acceptor see theirs whatever their unit. */
@Dependent
class FindingFinder {

    private static final String FROM = " from inspection.finding f";

    /** The day that counts against the dates: today while it is rectified, afterwards when it was handed in. */
    private static final String ENDED = "case when f.status = 'RECTIFYING' then cast(:today as date)"
            + " when f.status in ('PENDING_ACCEPTANCE', 'PENDING_SIGN_OFF', 'CLOSED')"
            + " then cast(f.submitted_at at time zone :zone as date) end";

    private static final String SELECT = "select f.number, f.title, f.place, f.unit_code, f.level, f.status, f.source,"
            + " f.source_number, f.risk_number, f.responsible_login, f.acceptor_login,"
            + " f.original_due_on, f.due_on, greatest(0, " + ENDED + " - f.due_on) as overdue_days,"
            + " greatest(0, " + ENDED + " - f.original_due_on) as original_overdue_days,"
            + " f.repeated_of, f.created_at, f.updated_at, f.closed_at" + FROM;

    private static final String MINE =
            "(f.reporter_login = :me or f.responsible_login = :me or f.acceptor_login = :me)";

    @PersistenceContext(unitName = "anlan-inspection")
    EntityManager em;

    @Inject
    CountedRecords counted;

    @Inject
    Units units;

    @Inject
    People people;

    @Inject
    Desk desk;

    Page<FindingRow> find(FindingQuery query, PageRequest page) {
        Where where = where(query);
        Query rows = em.createNativeQuery(
                SELECT + where.sql() + " order by " + order(page) + " limit " + page.size() + " offset "
                        + page.offset(),
                Tuple.class);
        return Page.of(rows(where.bind(rows)), page, () -> where.count(em, FROM));
    }

    RowKeys keys(FindingQuery query, PageRequest order) {
        Where where = where(query);
        return RowKeys.of(
                where.bind(em.createNativeQuery("select f.id" + FROM + where.sql() + " order by " + order(order)))
                        .getResultList());
    }

    List<FindingRow> rows(RowKeys keys) {
        Where where = visible();
        Query rows = em.createNativeQuery(SELECT + RowKeys.JOIN + "f.id" + where.sql() + RowKeys.ORDER, Tuple.class);
        return rows(where.bind(rows).setParameter("keys", keys.asArray()));
    }

    Optional<FindingRow> row(String number) {
        Query rows = em.createNativeQuery(SELECT + " where f.number = :number", Tuple.class)
                .setParameter("number", number);
        return rows(rows).stream().findFirst();
    }

    Map<FindingStatus, Long> countByStatus(FindingQuery query) {
        Where where = where(query);
        @SuppressWarnings("unchecked")
        List<Tuple> rows = where.bind(em.createNativeQuery(
                        "select f.status, count(*) as findings" + FROM + where.sql() + " group by f.status",
                        Tuple.class))
                .getResultList();
        Map<FindingStatus, Long> counts = new EnumMap<>(FindingStatus.class);
        rows.forEach(row -> counts.put(
                FindingStatus.valueOf(row.get("status", String.class)), ((Number) row.get("findings")).longValue()));
        return counts;
    }

    private Where visible() {
        return Where.inScope(
                desk.access().filter(InspectionPermission.FINDING_READ),
                desk.actsFor(),
                "f.unit_code",
                "f.reporter_login",
                "f.responsible_login",
                "f.acceptor_login");
    }

    private Where where(FindingQuery query) {
        Where where = visible()
                .matches(query.text(), "f.search")
                .oneOf("f.status", "statuses", query.statuses())
                .equal("f.level", "level", query.level())
                .equal("f.source", "source", query.source())
                .equal("f.unit_code", "unit", query.unitCode())
                .equal("f.responsible_login", "responsible", query.responsibleLogin())
                .equal("f.risk_number", "risk", query.riskNumber());
        if (query.overdue()) {
            where.and("f.status = 'RECTIFYING' and f.due_on < :late", "late", desk.today());
        }
        if (query.repeated()) {
            where.and("f.repeated_of is not null");
        }
        counted.narrow(where, "inspection.finding", "f.id", query.counted());
        return query.mine() ? where.and(MINE, "me", desk.login()) : where;
    }

    private static String order(PageRequest page) {
        String key = switch (page.sortKey(FindingSort.class, FindingSort.UPDATED_AT)) {
            case UPDATED_AT -> "f.updated_at";
            case NUMBER -> "f.number";
            case DUE_ON -> "f.due_on";
            case LEVEL -> "f.level";
            case STATUS ->
                "array_position(array['REPORTED', 'REGISTERED', 'RECTIFYING', 'PENDING_ACCEPTANCE',"
                        + " 'PENDING_SIGN_OFF', 'CLOSED', 'REJECTED', 'VOIDED'], f.status)";
        };
        boolean newestFirst = page.sort() == null;
        return key + (newestFirst || page.descending() ? " desc nulls last" : " nulls last") + ", f.id desc";
    }

    @SuppressWarnings("unchecked")
    private List<FindingRow> rows(Query query) {
        query.setParameter("today", desk.today())
                .setParameter("zone", desk.zone().id().getId());
        return ((List<Tuple>) query.getResultList()).stream().map(this::row).toList();
    }

    private FindingRow row(Tuple t) {
        String level = t.get("level", String.class);
        String responsible = t.get("responsible_login", String.class);
        String acceptor = t.get("acceptor_login", String.class);
        return new FindingRow(
                t.get("number", String.class),
                t.get("title", String.class),
                t.get("place", String.class),
                t.get("unit_code", String.class),
                units.nameOf(t.get("unit_code", String.class)),
                level == null ? null : FindingLevel.valueOf(level),
                FindingStatus.valueOf(t.get("status", String.class)),
                FindingSource.valueOf(t.get("source", String.class)),
                t.get("source_number", String.class),
                t.get("risk_number", String.class),
                responsible,
                responsible == null ? null : people.nameOf(responsible),
                acceptor,
                acceptor == null ? null : people.nameOf(acceptor),
                date(t, "original_due_on"),
                date(t, "due_on"),
                ((Number) t.get("overdue_days")).intValue(),
                ((Number) t.get("original_overdue_days")).intValue(),
                t.get("repeated_of", String.class),
                t.get("created_at", Instant.class),
                t.get("updated_at", Instant.class),
                t.get("closed_at", Instant.class));
    }

    private static LocalDate date(Tuple t, String column) {
        Date day = t.get(column, Date.class);
        return day == null ? null : day.toLocalDate();
    }
}
