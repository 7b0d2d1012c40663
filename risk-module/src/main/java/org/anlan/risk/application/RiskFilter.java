package org.anlan.risk.application;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.anlan.platform.access.ScopeFilter;
import org.anlan.platform.text.Bigrams;
import org.anlan.risk.RiskQuery;
import org.anlan.risk.RiskStatus;

/** A {@link RiskQuery} within a data scope as a where clause over risk r, register g and type t, with its arguments. */
public final class RiskFilter {
    /** Day by which the risk must be reviewed: within the register's cycle, or a month after somebody asked for it. */
    public static final String DUE = "least((r.last_reviewed_on + make_interval(months => g.review_months))::date,"
            + " r.review_requested_on + 30)";

    /** Needs the argument {@code today}. */
    public static final String OVERDUE = "r.status in ('EFFECTIVE', 'REASSESSMENT') and " + DUE + " < :today";

    private final StringBuilder where = new StringBuilder(" where true");
    private final Map<String, Object> args = new HashMap<>();

    RiskFilter(RiskQuery query, ScopeFilter scope, LocalDate today, Function<String, Set<String>> subtree) {
        scope(scope);
        is("g.number", "register", query.registerNumber());
        is("g.type_code", "type", query.typeCode());
        if (query.unitCode() != null) {
            add("g.unit_code = any(string_to_array(:units, ' '))", "units", joined(subtree.apply(query.unitCode())));
        }
        if (!query.statuses().isEmpty()) {
            add("r.status = any(string_to_array(:statuses, ' '))", "statuses", names(query.statuses()));
        }
        is("r.level", "level", query.level());
        is("r.grade", "grade", name(query.grade()));
        is("t.rating_method", "method", name(query.method()));
        if (query.scheme() != null && !query.scheme().isBlank()) {
            add("r.scheme_id in (select id from risk.level_scheme where code = :scheme)", "scheme", query.scheme());
        }
        is("r.owner_login", "owner", query.ownerLogin());
        contains("r.hazard_classes", "hazard_class", name(query.hazardClass()));
        contains("r.flags", "flag", name(query.flag()));
        toggles(query, today);
        cell(query);
        text(query.text());
    }

    private void scope(ScopeFilter scope) {
        if (!scope.all()) {
            where.append(" and (g.unit_code = any(string_to_array(:scope, ' ')) or r.owner_login = :me"
                    + " or g.owner_login = :me)");
            args.put("scope", joined(scope.unitCodes()));
            args.put("me", scope.login() == null ? "" : scope.login());
        }
    }

    private void toggles(RiskQuery query, LocalDate today) {
        if (query.flagged() != null) {
            where.append(" and r.flags ").append(query.flagged() ? "<>" : "=").append(" '{}'");
        }
        if (Boolean.TRUE.equals(query.open())) {
            where.append(" and r.status <> 'CLOSED'");
        }
        if (Boolean.TRUE.equals(query.reviewOverdue())) {
            add(OVERDUE, "today", today);
        }
    }

    private void cell(RiskQuery query) {
        if (query.likelihood() != null) {
            add("r.likelihood = :likelihood", "likelihood", query.likelihood());
        }
        if (query.severity() != null) {
            add("r.severity = :severity", "severity", query.severity());
        }
    }

    private void text(String text) {
        if (text == null || text.isBlank()) {
            return;
        }
        String terms = Bigrams.query(text);
        if (terms.isEmpty()) {
            where.append(" and false"); // nothing searchable was typed, so nothing is found
        } else {
            add("r.search @@ cast(:text as tsquery)", "text", terms);
        }
    }

    private void is(String column, String arg, String value) {
        if (value != null && !value.isBlank()) {
            add(column + " = :" + arg, arg, value);
        }
    }

    private void contains(String column, String arg, String value) {
        if (value != null) {
            add(column + " @> array[cast(:" + arg + " as text)]", arg, value);
        }
    }

    private void add(String condition, String arg, Object value) {
        where.append(" and (").append(condition).append(')');
        args.put(arg, value);
    }

    String where() {
        return where.toString();
    }

    void bind(Query query) {
        args.forEach(query::setParameter);
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static String names(List<RiskStatus> statuses) {
        List<String> names = new ArrayList<>();
        statuses.forEach(s -> names.add(s.name()));
        return String.join(" ", names);
    }

    private static String joined(Set<String> words) {
        return String.join(" ", words);
    }
}
