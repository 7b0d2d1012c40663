package org.anlan.risk.letter.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.access.ScopeFilter;
import org.anlan.platform.people.People;
import org.anlan.platform.people.Units;
import org.anlan.platform.text.TraditionalCharacters;
import org.anlan.risk.letter.LetterLevel;
import org.anlan.risk.letter.LetterPermission;
import org.anlan.risk.letter.LetterQuery;
import org.anlan.risk.letter.LetterRow;
import org.anlan.risk.letter.LetterSort;
import org.anlan.risk.letter.LetterStatus;

/** Reads letters for lists. */
@Dependent
class LetterFinder {
    private static final String COLUMNS = "select l.*, (select count(*) from risk.letter c where c.parent_number ="
            + " l.number and c.status <> 'VOIDED') as children";

    @PersistenceContext(unitName = "anlan-risk")
    EntityManager em;

    @Inject
    AccessControl access;

    @Inject
    Units units;

    @Inject
    People people;

    Page<LetterRow> find(LetterQuery query, PageRequest page) {
        Map<String, Object> args = new HashMap<>();
        String where = where(query, args);
        Query rows = em.createNativeQuery(
                COLUMNS + where + " order by " + order(page) + " limit " + page.size() + " offset " + page.offset(),
                Tuple.class);
        args.forEach(rows::setParameter);
        @SuppressWarnings("unchecked")
        List<Tuple> found = rows.getResultList();
        return Page.of(found.stream().map(this::row).toList(), page, () -> count(where, args));
    }

    LetterRow row(String number) {
        return row((Tuple) em.createNativeQuery(COLUMNS + " from risk.letter l where l.number = ?1", Tuple.class)
                .setParameter(1, number)
                .getSingleResult());
    }

    private long count(String where, Map<String, Object> args) {
        Query count = em.createNativeQuery(
                "select count(*) from (select 1" + where + " limit " + (Page.COUNT_CAP + 1) + ") capped");
        args.forEach(count::setParameter);
        return ((Number) count.getSingleResult()).longValue();
    }

    private static String order(PageRequest page) {
        boolean newestFirst = page.sort() == null;
        String key = switch (page.sortKey(LetterSort.class, LetterSort.UPDATED_AT)) {
            case NUMBER -> "l.number";
            case TITLE -> "l.title";
            case YEAR -> "l.year";
            case STATUS ->
                "array_position(array['DRAFT', 'ISSUED', 'IN_FORCE', 'SELF_EVALUATED', 'SUPERIOR_EVALUATED',"
                        + " 'EVALUATED', 'OBJECTED', 'FINAL', 'VOIDED'], l.status)";
            case UPDATED_AT -> "l.updated_at";
        };
        return key + (newestFirst || page.descending() ? " desc" : "") + ", l.id";
    }

    private String where(LetterQuery query, Map<String, Object> args) {
        Conditions where = new Conditions(args);
        ScopeFilter scope = access.filter(LetterPermission.READ);
        String me = access.caller().login();
        if (!scope.all()) {
            where.add(
                            "(l.party_unit = any(string_to_array(:scope, ' ')) or l.party_login = :me or l.issuer_login = :me)")
                    .bind("scope", String.join(" ", scope.unitCodes()))
                    .bind("me", me);
        }
        where.is("l.year", "year", query.year())
                .is("l.level", "level", name(query.level()))
                .is("l.status", "status", name(query.status()))
                .is("l.party_login", "party", query.mine() ? me : query.partyLogin())
                .is("l.parent_number", "parent", query.parentNumber());
        if (query.unitCode() != null) {
            where.add("l.party_unit = any(string_to_array(:units, ' '))")
                    .bind("units", String.join(" ", units.subtree(query.unitCode())));
        }
        if (query.text() != null && !query.text().isBlank()) {
            String text = query.text().strip().toLowerCase(Locale.ROOT);
            String logins = people.suggest(query.text().strip()).stream()
                    .map(People.Choice::login)
                    .collect(Collectors.joining(" "));
            where.add("(position(:text in lower(l.title)) > 0 or position(:simplified in lower(l.title)) > 0"
                            + " or position(:text in lower(l.number)) > 0"
                            + " or l.party_login = any(string_to_array(:logins, ' ')))")
                    .bind("text", text)
                    .bind("simplified", TraditionalCharacters.simplified(text))
                    .bind("logins", logins);
        }
        return " from risk.letter l where true" + where.text();
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    /** Conditions of a query with their arguments. */
    private record Conditions(Map<String, Object> args, StringBuilder sql) {
        Conditions(Map<String, Object> args) {
            this(args, new StringBuilder());
        }

        Conditions add(String condition) {
            sql.append(" and ").append(condition);
            return this;
        }

        Conditions bind(String name, Object value) {
            args.put(name, value);
            return this;
        }

        Conditions is(String column, String name, Object value) {
            return value == null ? this : add(column + " = :" + name).bind(name, value);
        }

        String text() {
            return sql.toString();
        }
    }

    private LetterRow row(Tuple t) {
        String issuerUnit = t.get("issuer_unit", String.class);
        String issuer = t.get("issuer_login", String.class);
        String partyUnit = t.get("party_unit", String.class);
        String party = t.get("party_login", String.class);
        return new LetterRow(
                t.get("number", String.class),
                t.get("title", String.class),
                ((Number) t.get("year")).intValue(),
                LetterLevel.valueOf(t.get("level", String.class)),
                LetterStatus.valueOf(t.get("status", String.class)),
                issuerUnit,
                units.nameOf(issuerUnit),
                issuer,
                people.nameOf(issuer),
                partyUnit,
                units.nameOf(partyUnit),
                party,
                people.nameOf(party),
                t.get("parent_number", String.class),
                ((Number) t.get("edition")).intValue(),
                ((Number) t.get("children")).intValue(),
                t.get("final_total", BigDecimal.class),
                t.get("final_grade", String.class),
                t.get("updated_at", Instant.class));
    }
}
