package org.anlan.inspection.conduct.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anlan.inspection.InspectionPermission;
import org.anlan.inspection.application.CountedRecords;
import org.anlan.inspection.application.Where;
import org.anlan.inspection.conduct.InspectionQuery;
import org.anlan.inspection.conduct.InspectionResult;
import org.anlan.inspection.conduct.InspectionRow;
import org.anlan.inspection.conduct.InspectionSort;
import org.anlan.inspection.conduct.InspectionStatus;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.RowKeys;
import org.anlan.platform.command.Desk;
import org.anlan.platform.people.People;
import org.anlan.platform.people.Units;

/** Reads inspections for lists; what the clock has decided shows, whether or not the sweep came by. */
@Dependent
public class InspectionFinder {

    private static final String FROM = " from inspection.inspection i";

    private static final String STATUS = "(case when i.status in ('PLANNED', 'IN_PROGRESS') and i.missed_at <= :now"
            + " then 'MISSED' else i.status end)";

    private static final String OVERDUE =
            "(i.status in ('PLANNED', 'IN_PROGRESS') and i.due_at <= :now" + " and i.missed_at > :now)";

    private static final String SELECT = "select i.number, i.title, i.plan_number, i.checklist_number, i.unit_code,"
            + " i.place, cast(i.scheduled_on as text) as scheduled_on, cast(i.effective_on as text) as effective_on,"
            + " i.opens_at, i.due_at, i.missed_at, " + STATUS + " as status, " + OVERDUE + " as overdue,"
            + " coalesce(i.inspector_login, i.assignee_login) as person, i.started_at, i.finished_at, i.result,"
            + " i.percent, (select count(*) from inspection.answer a where a.inspection_id = i.id"
            + "   and a.finding_number is not null) as findings" + FROM;

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

    Page<InspectionRow> find(InspectionQuery query, PageRequest page) {
        Where where = where(query);
        Query rows = em.createNativeQuery(
                SELECT + where.sql() + " order by " + order(page) + " limit " + page.size() + " offset "
                        + page.offset(),
                Tuple.class);
        return Page.of(rows(where.bind(rows)), page, () -> where.count(em, FROM));
    }

    RowKeys keys(InspectionQuery query, PageRequest order) {
        Where where = where(query);
        return RowKeys.of(
                where.bind(em.createNativeQuery("select i.id" + FROM + where.sql() + " order by " + order(order)))
                        .getResultList());
    }

    List<InspectionRow> rows(RowKeys keys) {
        Where where = visible();
        Query rows = em.createNativeQuery(SELECT + RowKeys.JOIN + "i.id" + where.sql() + RowKeys.ORDER, Tuple.class);
        return rows(where.bind(rows).setParameter("keys", keys.asArray()).setParameter("now", desk.now()));
    }

    private Where where(InspectionQuery query) {
        Where where = visible()
                .and("cast(:now as timestamptz) is not null", "now", desk.now())
                .contains(query.text(), "i.title", "i.place", "i.number")
                .equal("i.unit_code", "unit", query.unitCode())
                .equal("i.plan_number", "plan", query.planNumber())
                .equal("coalesce(i.inspector_login, i.assignee_login)", "person", query.assigneeLogin())
                .oneOf(STATUS, "statuses", query.statuses());
        if (query.statuses().isEmpty()) {
            where.and("i.status <> 'WITHDRAWN'");
        }
        if (query.from() != null) {
            where.and("i.effective_on >= :from", "from", query.from());
        }
        if (query.until() != null) {
            where.and("i.effective_on <= :until", "until", query.until());
        }
        if (query.overdue()) {
            where.and(OVERDUE);
        }
        counted.narrow(where, "inspection.inspection", "i.id", query.counted());
        return where;
    }

    Optional<InspectionRow> row(String number) {
        Where where = new Where().and("i.number = :number", "number", number);
        return list(where, "i.id", 1).stream().findFirst();
    }

    /** Inspections of one plan scheduled on these days, at most 1000; the plan's right is the caller's to check. */
    public List<InspectionRow> ofPlan(String planNumber, LocalDate from, LocalDate until) {
        Where where =
                new Where().and("i.plan_number = :plan", "plan", planNumber).and("i.status <> 'WITHDRAWN'");
        if (from != null) {
            where.and("i.scheduled_on >= :from", "from", from);
        }
        if (until != null) {
            where.and("i.scheduled_on <= :until", "until", until);
        }
        return list(where, "i.scheduled_on", 1000);
    }

    private List<InspectionRow> list(Where where, String order, int limit) {
        Query rows = em.createNativeQuery(SELECT + where.sql() + " order by " + order + " limit " + limit, Tuple.class);
        return rows(where.bind(rows).setParameter("now", desk.now()));
    }

    private Where visible() {
        return Where.inScope(
                desk.access().filter(InspectionPermission.INSPECTION_READ),
                desk.actsFor(),
                "i.unit_code",
                "i.assignee_login",
                "i.inspector_login");
    }

    private static String order(PageRequest page) {
        String key = switch (page.sortKey(InspectionSort.class, InspectionSort.URGENCY)) {
            case URGENCY -> "i.urgency";
            case DUE_AT -> "i.due_at";
            case NUMBER -> "i.number";
            case EFFECTIVE_ON -> "i.effective_on";
            case FINISHED_AT -> "i.finished_at";
        };
        return key + (page.descending() ? " desc nulls last" : " nulls last") + ", i.id";
    }

    @SuppressWarnings("unchecked")
    private List<InspectionRow> rows(Query query) {
        return ((List<Tuple>) query.getResultList()).stream().map(this::row).toList();
    }

    private InspectionRow row(Tuple t) {
        String person = t.get("person", String.class);
        InspectionStatus status = InspectionStatus.valueOf(t.get("status", String.class));
        Instant finished = t.get("finished_at", Instant.class);
        String result = t.get("result", String.class);
        return new InspectionRow(
                t.get("number", String.class),
                t.get("title", String.class),
                t.get("plan_number", String.class),
                t.get("checklist_number", String.class),
                t.get("unit_code", String.class),
                units.nameOf(t.get("unit_code", String.class)),
                t.get("place", String.class),
                date(t, "scheduled_on"),
                date(t, "effective_on"),
                t.get("opens_at", Instant.class),
                t.get("due_at", Instant.class),
                t.get("missed_at", Instant.class),
                status,
                Boolean.TRUE.equals(t.get("overdue", Boolean.class)),
                status == InspectionStatus.MISSED && finished != null,
                person,
                person == null ? null : people.nameOf(person),
                t.get("started_at", Instant.class),
                finished,
                result == null ? null : InspectionResult.valueOf(result),
                t.get("percent", BigDecimal.class),
                ((Number) t.get("findings")).intValue());
    }

    private static LocalDate date(Tuple t, String column) {
        String text = t.get(column, String.class);
        return text == null ? null : LocalDate.parse(text);
    }
}
