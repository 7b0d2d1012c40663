package org.anlan.inspection.application;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anlan.platform.Page;
import org.anlan.platform.access.ScopeFilter;
import org.anlan.platform.text.Bigrams;
import org.anlan.platform.text.TraditionalCharacters;

/** The conditions of a list query with their arguments. */
public final class Where {

    private final StringBuilder sql = new StringBuilder(" where true");
    private final Map<String, Object> args = new LinkedHashMap<>();

    /** Only what lies in the scope: units, or rows that carry the caller's login in one of the columns. */
    public static Where inScope(ScopeFilter scope, String unitColumn, String... ownerColumns) {
        return inScope(scope, Set.of(), unitColumn, ownerColumns);
    }

    /** @param actsFor whom the caller stands in for: their rows count like the caller's own */
    public static Where inScope(ScopeFilter scope, Set<String> actsFor, String unitColumn, String... ownerColumns) {
        Where where = new Where();
        if (scope.all()) {
            return where;
        }
        String own = Stream.of(ownerColumns)
                .map(column -> " or " + column + " = any(string_to_array(:scope_logins, ' '))")
                .collect(Collectors.joining());
        where.sql.append(" and (" + unitColumn + " = any(string_to_array(:scope_units, ' '))" + own + ")");
        where.args.put("scope_units", String.join(" ", scope.unitCodes()));
        if (ownerColumns.length > 0) {
            Stream<String> logins =
                    scope.login() == null ? Stream.empty() : Stream.concat(Stream.of(scope.login()), actsFor.stream());
            where.args.put("scope_logins", logins.collect(Collectors.joining(" ")));
        }
        return where;
    }

    public Where and(String condition) {
        sql.append(" and ").append(condition);
        return this;
    }

    public Where and(String condition, String name, Object value) {
        return with(name, value).and(condition);
    }

    /** One more argument of a condition that takes several. */
    Where with(String name, Object value) {
        args.put(name, value);
        return this;
    }

    /** Nothing when the value is null or blank. */
    public Where equal(String column, String name, Object value) {
        boolean any = value == null || value.toString().isBlank();
        return any ? this : and(column + " = :" + name, name, value instanceof Enum<?> e ? e.name() : value);
    }

    public Where oneOf(String column, String name, List<? extends Enum<?>> values) {
        return values.isEmpty()
                ? this
                : and(
                        column + " = any(string_to_array(:" + name + ", ' '))",
                        name,
                        values.stream().map(Enum::name).collect(Collectors.joining(" ")));
    }

    /** Part of one of the columns, upper and lower case alike; a traditional word is looked for simplified as well. */
    public Where contains(String text, String... columns) {
        if (text == null || text.isBlank()) {
            return this;
        }
        String any = Stream.of(columns)
                .map(column -> column + " ilike :contains or " + column + " ilike :simplified")
                .collect(Collectors.joining(" or ", "(", ")"));
        String escaped = text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        args.put("simplified", "%" + TraditionalCharacters.simplified(escaped) + "%");
        return and(any, "contains", "%" + escaped + "%");
    }

    /** Every word of the text, by the bigram column. Text without a searchable character finds nothing. */
    public Where matches(String text, String column) {
        if (text == null || text.isBlank()) {
            return this;
        }
        String query = Bigrams.query(text);
        return query.isEmpty() ? and("false") : and(column + " @@ cast(:words as tsquery)", "words", query);
    }

    public String sql() {
        return sql.toString();
    }

    public Query bind(Query query) {
        args.forEach(query::setParameter);
        return query;
    }

    /** Counts up to the cap of a page. */
    public long count(EntityManager em, String from) {
        Query count = em.createNativeQuery(
                "select count(*) from (select 1" + from + sql + " limit " + (Page.COUNT_CAP + 1) + ") capped");
        return ((Number) bind(count).getSingleResult()).longValue();
    }
}
