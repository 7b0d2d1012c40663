package org.anlan.platform.people.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.access.ScopeFilter;
import org.anlan.platform.access.domain.Role;
import org.anlan.platform.people.People.Choice;
import org.anlan.platform.people.PersonDetails;
import org.anlan.platform.people.PersonQuery;
import org.anlan.platform.people.PersonRow;
import org.anlan.platform.people.PersonStatus;
import org.anlan.platform.people.Units;
import org.anlan.platform.people.domain.Person;
import org.anlan.platform.text.TraditionalCharacters;

/** Reads persons for lists, details and choosers. */
@Dependent
class PersonFinder {

    private static final String FROM =
            " from platform.person p left join platform.unit u on u.code = p.unit_code where true";

    @PersistenceContext(unitName = "anlan-platform")
    EntityManager em;

    @Inject
    Units units;

    @Inject
    Clock clock;

    Page<PersonRow> find(PersonQuery query, PageRequest page, ScopeFilter scope) {
        Map<String, Object> args = new HashMap<>();
        String where = where(query, scope, args);
        String order = switch (page.sortKey(PersonQuery.Sort.class, PersonQuery.Sort.LOGIN)) {
            case LOGIN -> "p.login";
            case NAME -> "p.name";
            case UNIT -> "u.name";
            case STATUS -> "p.status";
        };
        String direction = page.descending() ? " desc" : "";
        Query rows = em.createNativeQuery(
                "select p.login, p.name, p.unit_code, u.name as unit_name, p.posts, p.phone, p.email, p.status,"
                        + " coalesce(p.locked_until > :now, false) as locked,"
                        + " (select string_agg(r.code, ' ' order by r.id) from platform.person_role x"
                        + "   join platform.role r on r.id = x.role_id where x.person_id = p.id) as roles"
                        + FROM + where + " order by " + order + direction + ", p.id limit " + page.size() + " offset "
                        + page.offset(),
                Tuple.class);
        args.forEach(rows::setParameter);
        rows.setParameter("now", clock.instant());
        @SuppressWarnings("unchecked")
        List<Tuple> found = rows.getResultList();
        return Page.of(found.stream().map(PersonFinder::row).toList(), page, () -> count(where, args));
    }

    private long count(String where, Map<String, Object> args) {
        Query count = em.createNativeQuery(
                "select count(*) from (select 1" + FROM + where + " limit " + (Page.COUNT_CAP + 1) + ") capped");
        args.forEach(count::setParameter);
        return ((Number) count.getSingleResult()).longValue();
    }

    private String where(PersonQuery query, ScopeFilter scope, Map<String, Object> args) {
        StringBuilder where = new StringBuilder();
        if (!scope.all()) {
            where.append(" and (p.unit_code = any(string_to_array(:scope, ' ')) or p.login = :me)");
            args.put("scope", String.join(" ", scope.unitCodes()));
            args.put("me", scope.login());
        }
        if (query.unitCode() != null) {
            where.append(" and p.unit_code = any(string_to_array(:units, ' '))");
            args.put("units", String.join(" ", units.subtree(query.unitCode())));
        }
        if (query.status() != null) {
            where.append(" and p.status = :status");
            args.put("status", query.status().name());
        }
        if (query.role() != null) {
            where.append(" and exists (select 1 from platform.person_role x join platform.role r on r.id = x.role_id"
                    + " where x.person_id = p.id and r.code = :role)");
            args.put("role", query.role());
        }
        if (query.text() != null && !query.text().isBlank()) {
            where.append(
                    " and (p.login like :text or p.name like :text or p.posts like :text or p.email like :text"
                            + " or p.name like :simplified or p.posts like :simplified or reverse(p.phone) like :suffix or p.initials like :initials)");
            String escaped = escape(query.text().strip());
            args.put("text", "%" + escaped + "%");
            args.put("simplified", "%" + TraditionalCharacters.simplified(escaped) + "%");
            args.put("initials", escaped.toLowerCase(Locale.ROOT) + "%");
            args.put("suffix", new StringBuilder(escaped).reverse() + "%");
        }
        return where.toString();
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static PersonRow row(Tuple t) {
        String roles = t.get("roles", String.class);
        return new PersonRow(
                t.get("login", String.class),
                t.get("name", String.class),
                t.get("unit_code", String.class),
                t.get("unit_name", String.class),
                t.get("posts", String.class),
                t.get("phone", String.class),
                t.get("email", String.class),
                PersonStatus.valueOf(t.get("status", String.class)),
                t.get("locked", Boolean.class),
                roles == null ? List.of() : List.of(roles.split(" ")));
    }

    PersonDetails details(Person p) {
        return new PersonDetails(
                p.login(),
                p.name(),
                p.unitCode(),
                p.unitCode() == null ? null : units.nameOf(p.unitCode()),
                p.posts(),
                p.phone(),
                p.email(),
                p.language(),
                p.theme(),
                p.status(),
                p.roles().stream().map(Role::code).sorted().toList(),
                p.deputies().stream()
                        .map(d -> new PersonDetails.Deputy(
                                d.login(), choice(d.login()).map(Choice::name).orElse(d.login()), d.from(), d.until()))
                        .sorted(Comparator.comparing(PersonDetails.Deputy::from))
                        .toList(),
                p.mustChangePassword(),
                p.isLocked(clock.instant()) ? p.lockedUntil() : null,
                p.lastSignInAt(),
                p.createdAt(),
                p.version());
    }

    /** @param among only these logins, or null for all */
    List<Choice> suggest(String text, Set<String> among) {
        String asked = escape(text == null ? "" : text.strip());
        return choices(
                "p.status = 'ACTIVE' and (p.name like :text or p.name like :simplified or p.login like :text"
                        + " or p.initials like :initials)"
                        + " and (:all or p.login = any(string_to_array(:among, ' ')))"
                        + " order by (p.login = :exact or p.name = :exact) desc,"
                        + " (p.name like :start or p.login like :start) desc, p.name, p.id limit 20",
                Map.of(
                        "text", "%" + asked + "%",
                        "simplified", "%" + TraditionalCharacters.simplified(asked) + "%",
                        "start", asked + "%",
                        "exact", text == null ? "" : text.strip(),
                        "initials", asked.toLowerCase(Locale.ROOT) + "%",
                        "all", among == null,
                        "among", among == null ? "" : String.join(" ", among)));
    }

    Optional<Choice> choice(String login) {
        return choices("p.login = :login", Map.of("login", login)).stream().findFirst();
    }

    private List<Choice> choices(String tail, Map<String, Object> args) {
        Query query = em.createNativeQuery(
                "select p.login, p.name, u.name as unit_name from platform.person p"
                        + " left join platform.unit u on u.code = p.unit_code where " + tail,
                Tuple.class);
        args.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(t -> new Choice(
                        t.get("login", String.class), t.get("name", String.class), t.get("unit_name", String.class)))
                .toList();
    }
}
