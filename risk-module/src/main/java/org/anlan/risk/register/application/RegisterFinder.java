package org.anlan.risk.register.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.access.ScopeFilter;
import org.anlan.platform.people.Units;
import org.anlan.risk.application.RiskFilter;
import org.anlan.risk.register.RegisterRow;
import org.anlan.risk.register.RegisterStatus;
import org.anlan.risk.register.Registers;
import org.anlan.risk.register.Registers.RegisterQuery;
import org.anlan.risk.register.domain.RiskRegister;

/** Reads registers for the list, with the counts of their risks. */
@Dependent
class RegisterFinder {
    private static final String FROM =
            " from risk.risk_register g join risk.register_type t on t.code = g.type_code where true";

    @PersistenceContext(unitName = "anlan-risk")
    EntityManager em;

    @Inject
    Units units;

    Page<RegisterRow> find(RegisterQuery query, PageRequest page, ScopeFilter scope, LocalDate today) {
        Map<String, Object> args = new HashMap<>();
        String where = where(query, scope, args);
        String order = switch (page.sortKey(Registers.Sort.class, Registers.Sort.NUMBER)) {
            case NUMBER -> "g.number";
            case NAME -> "g.name";
            case UNIT -> "g.unit_code";
            case TYPE -> "t.position";
        };
        Query rows = em.createNativeQuery(
                "select p.*, x.* from (select g.*, t.name as type_name, t.name_en as type_name_en" + FROM + where
                        + " order by " + order + (page.descending() ? " desc" : "") + ", g.id limit " + page.size()
                        + " offset " + page.offset() + ") p cross join lateral ("
                        + "select count(*) as risks, count(*) filter (where r.flags <> '{}') as flagged,"
                        + " count(*) filter (where " + RiskFilter.OVERDUE.replace("g.", "p.") + ") as overdue"
                        + " from risk.risk r where r.register_id = p.id and r.status <> 'CLOSED') x",
                Tuple.class);
        args.forEach(rows::setParameter);
        rows.setParameter("today", today);
        @SuppressWarnings("unchecked")
        List<Tuple> found = rows.getResultList();
        return Page.of(found.stream().map(RegisterFinder::row).toList(), page, () -> count(where, args));
    }

    /** How many risks the register has, closed ones not counted. */
    long risks(RiskRegister register) {
        return ((Number) em.createNativeQuery(
                                "select count(*) from risk.risk where register_id = ?1 and status <> 'CLOSED'")
                        .setParameter(1, register.id())
                        .getSingleResult())
                .longValue();
    }

    boolean changedSince(RiskRegister register, Instant at) {
        return at != null
                && (Boolean) em.createNativeQuery(
                                "select exists (select 1 from risk.risk where register_id = ?1 and updated_at > ?2)")
                        .setParameter(1, register.id())
                        .setParameter(2, at)
                        .getSingleResult();
    }

    private long count(String where, Map<String, Object> args) {
        Query count = em.createNativeQuery(
                "select count(*) from (select 1" + FROM + where + " limit " + (Page.COUNT_CAP + 1) + ") capped");
        args.forEach(count::setParameter);
        return ((Number) count.getSingleResult()).longValue();
    }

    private String where(RegisterQuery query, ScopeFilter scope, Map<String, Object> args) {
        StringBuilder where = new StringBuilder();
        if (!scope.all()) {
            where.append(" and (g.unit_code = any(string_to_array(:scope, ' ')) or g.owner_login = :me)");
            args.put("scope", String.join(" ", scope.unitCodes()));
            args.put("me", scope.login() == null ? "" : scope.login());
        }
        if (query.typeCode() != null) {
            where.append(" and g.type_code = :type");
            args.put("type", query.typeCode());
        }
        if (query.unitCode() != null) {
            where.append(" and g.unit_code = any(string_to_array(:units, ' '))");
            args.put("units", String.join(" ", units.subtree(query.unitCode())));
        }
        if (query.status() != null) {
            where.append(" and g.status = :status");
            args.put("status", query.status().name());
        }
        if (query.text() != null && !query.text().isBlank()) {
            where.append(" and (position(:text in lower(g.name)) > 0 or position(:text in lower(g.number)) > 0)");
            args.put("text", query.text().strip().toLowerCase(java.util.Locale.ROOT));
        }
        return where.toString();
    }

    private static RegisterRow row(Tuple t) {
        return new RegisterRow(
                ((Number) t.get("id")).longValue(),
                t.get("number", String.class),
                t.get("name", String.class),
                t.get("type_code", String.class),
                t.get("type_name", String.class),
                t.get("type_name_en", String.class),
                t.get("unit_code", String.class),
                t.get("owner_login", String.class),
                RegisterStatus.valueOf(t.get("status", String.class)),
                ((Number) t.get("edition")).intValue(),
                ((Number) t.get("review_months")).intValue(),
                ((Number) t.get("risks")).longValue(),
                ((Number) t.get("flagged")).longValue(),
                ((Number) t.get("overdue")).longValue(),
                t.get("created_at", Instant.class));
    }
}
