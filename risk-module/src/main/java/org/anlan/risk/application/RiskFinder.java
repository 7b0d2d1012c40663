package org.anlan.risk.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.RowKeys;
import org.anlan.platform.access.ScopeFilter;
import org.anlan.platform.command.Desk;
import org.anlan.platform.people.Units;
import org.anlan.risk.RiskFlag;
import org.anlan.risk.RiskPermission;
import org.anlan.risk.RiskQueries.Counts;
import org.anlan.risk.RiskQuery;
import org.anlan.risk.RiskRow;
import org.anlan.risk.RiskSort;
import org.anlan.risk.RiskStatus;
import org.anlan.risk.scheme.LevelColour;
import org.anlan.risk.scheme.RatingMethod;
import org.anlan.risk.scheme.RiskGrade;

/** Reads risks for lists: straight to rows, only what the caller may see. */
@Dependent
class RiskFinder {
    static final String FROM = " from risk.risk r join risk.risk_register g on g.id = r.register_id"
            + " join risk.register_type t on t.code = g.type_code";
    private static final String SELECT = "select r.number, g.number as register, g.name as register_name,"
            + " g.type_code, t.rating_method, g.unit_code, r.category, r.title, r.status, r.likelihood, r.severity,"
            + " r.score, r.level, b.label_en, r.grade, b.colour, r.owner_login, array_to_string(r.flags, ' ') as flags,"
            + " cast(" + RiskFilter.DUE + " as text) as due, coalesce(" + RiskFilter.OVERDUE + ", false) as overdue,"
            + " r.updated_at" + FROM
            + " left join risk.level_band b on b.scheme_id = r.scheme_id and b.level = r.level";

    @PersistenceContext(unitName = "anlan-risk")
    EntityManager em;

    @Inject
    Units units;

    @Inject
    Desk desk;

    Page<RiskRow> find(RiskQuery query, PageRequest page) {
        RiskFilter filter = filter(query);
        Query rows = em.createNativeQuery(
                SELECT + filter.where() + " order by " + order(page) + " limit " + page.size() + " offset "
                        + page.offset(),
                Tuple.class);
        filter.bind(rows);
        rows.setParameter("today", desk.today());
        return Page.of(rows(rows), page, () -> count(filter));
    }

    RowKeys keys(RiskQuery query, PageRequest order) {
        RiskFilter filter = filter(query);
        Query ids = em.createNativeQuery("select r.id" + FROM + filter.where() + " order by " + order(order));
        filter.bind(ids);
        return RowKeys.of(ids.getResultList());
    }

    List<RiskRow> rows(RowKeys keys) {
        RiskFilter filter = filter(RiskQuery.any());
        Query rows = em.createNativeQuery(SELECT + RowKeys.JOIN + "r.id" + filter.where() + RowKeys.ORDER, Tuple.class);
        filter.bind(rows);
        rows.setParameter("today", desk.today());
        return rows(rows.setParameter("keys", keys.asArray()));
    }

    Optional<RiskRow> row(String number) {
        RiskFilter filter = filter(RiskQuery.any());
        Query rows = em.createNativeQuery(SELECT + filter.where() + " and r.number = :number", Tuple.class);
        filter.bind(rows);
        rows.setParameter("number", number);
        rows.setParameter("today", desk.today());
        return rows(rows).stream().findFirst();
    }

    /** Every open risk of one register the caller may see. */
    List<RiskRow> ofRegister(String registerNumber) {
        RiskFilter filter =
                filter(RiskQuery.builder().register(registerNumber).open(true).build());
        Query rows = em.createNativeQuery(SELECT + filter.where(), Tuple.class);
        filter.bind(rows);
        rows.setParameter("today", desk.today());
        return rows(rows);
    }

    Counts counts(RiskQuery query) {
        RiskFilter filter = filter(query);
        Query counts = em.createNativeQuery(
                "select count(*) filter (where r.status <> 'CLOSED') as open,"
                        + " count(*) filter (where r.status = 'DRAFT') as drafts,"
                        + " count(*) filter (where r.status <> 'CLOSED' and r.flags <> '{}') as flagged,"
                        + " count(*) filter (where r.status in ('PENDING_REVIEW', 'PENDING_APPROVAL')) as in_approval,"
                        + " count(*) filter (where " + RiskFilter.OVERDUE + ") as overdue" + FROM + filter.where(),
                Tuple.class);
        filter.bind(counts);
        counts.setParameter("today", desk.today());
        Tuple t = (Tuple) counts.getSingleResult();
        return new Counts(
                number(t, "open"),
                number(t, "drafts"),
                number(t, "flagged"),
                number(t, "in_approval"),
                number(t, "overdue"));
    }

    RiskFilter filter(RiskQuery query) {
        ScopeFilter scope = desk.access().filter(RiskPermission.READ);
        return new RiskFilter(query, scope, desk.today(), units::subtree);
    }

    private long count(RiskFilter filter) {
        Query count = em.createNativeQuery("select count(*) from (select 1" + FROM + filter.where() + " limit "
                + (Page.COUNT_CAP + 1) + ") capped");
        filter.bind(count);
        return ((Number) count.getSingleResult()).longValue();
    }

    private static String order(PageRequest page) {
        boolean newestFirst = page.sort() == null;
        String key = switch (page.sortKey(RiskSort.class, RiskSort.UPDATED_AT)) {
            case UPDATED_AT -> "r.updated_at";
            case NUMBER -> "r.number";
            case TITLE -> "r.title";
            case STATUS ->
                "array_position(array['DRAFT', 'PENDING_REVIEW', 'PENDING_APPROVAL', 'EFFECTIVE',"
                        + " 'REASSESSMENT', 'CLOSED'], r.status)";
            case LEVEL -> "r.grade_rank";
            case SCORE -> "r.score";
            case POSITION -> "g.number, r.position";
        };
        return key + (newestFirst || page.descending() ? " desc nulls last" : " nulls last") + ", r.id";
    }

    @SuppressWarnings("unchecked")
    private static List<RiskRow> rows(Query query) {
        return ((List<Tuple>) query.getResultList())
                .stream().map(RiskFinder::row).toList();
    }

    private static RiskRow row(Tuple t) {
        String due = t.get("due", String.class);
        String grade = t.get("grade", String.class);
        String colour = t.get("colour", String.class);
        return new RiskRow(
                t.get("number", String.class),
                t.get("register", String.class),
                t.get("register_name", String.class),
                t.get("type_code", String.class),
                RatingMethod.valueOf(t.get("rating_method", String.class)),
                t.get("unit_code", String.class),
                t.get("category", String.class),
                t.get("title", String.class),
                RiskStatus.valueOf(t.get("status", String.class)),
                t.get("likelihood", BigDecimal.class),
                t.get("severity", BigDecimal.class),
                t.get("score", BigDecimal.class),
                t.get("level", String.class),
                t.get("label_en", String.class),
                grade == null ? null : RiskGrade.valueOf(grade),
                colour == null ? null : LevelColour.valueOf(colour),
                t.get("owner_login", String.class),
                flags(t.get("flags", String.class)),
                due == null ? null : LocalDate.parse(due),
                t.get("overdue", Boolean.class),
                t.get("updated_at", Instant.class));
    }

    private static Set<RiskFlag> flags(String joined) {
        Set<RiskFlag> flags = EnumSet.noneOf(RiskFlag.class);
        if (!joined.isEmpty()) {
            Arrays.stream(joined.split(" ")).map(RiskFlag::valueOf).forEach(flags::add);
        }
        return flags;
    }

    private static long number(Tuple t, String column) {
        return ((Number) t.get(column)).longValue();
    }
}
