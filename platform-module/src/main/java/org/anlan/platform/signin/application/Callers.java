package org.anlan.platform.signin.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anlan.platform.access.DataScope;

/**
 * Finds persons with their rights in one short query, since every request does so; nothing of it is kept. Outside of
 * transactions, whose end would be a round trip of its own.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Callers {
    private static final String KNOWN = "select p.id, p.login, p.name, p.unit_code, p.language, p.theme,"
            + " p.status = 'ACTIVE' as active, p.status = 'ACTIVE' and p.password_hash is not null as may_sign_in,"
            + " p.must_change_password, p.security_stamp,"
            + " (select string_agg(r.code, ' ') from platform.person_role pr join platform.role r on r.id = pr.role_id"
            + "   where pr.person_id = p.id) as roles,"
            + " (select string_agg(g.permission || ' ' || g.scope, ' ') from platform.person_role pr"
            + "   join platform.role_grant g on g.role_id = pr.role_id where pr.person_id = p.id) as grants"
            + " from platform.person p where ";

    @PersistenceContext(unitName = "anlan-platform")
    EntityManager em;

    public Optional<KnownPerson> byLogin(String login) {
        return known("p.login = ?1", login);
    }

    /** Nobody who is locked out. */
    public Optional<KnownPerson> unlocked(String login, Instant now) {
        return known("p.login = ?1 and (p.locked_until is null or p.locked_until <= ?2)", login, now);
    }

    /** In the transaction that looked the token up: a second connection meanwhile could wait for the first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<KnownPerson> byId(long id) {
        return known("p.id = ?1", id);
    }

    private Optional<KnownPerson> known(String condition, Object... keys) {
        Query query = em.createNativeQuery(KNOWN + condition, Tuple.class);
        for (int i = 0; i < keys.length; i++) {
            query.setParameter(i + 1, keys[i]);
        }
        List<?> rows = query.getResultList();
        return rows.stream().findFirst().map(row -> person((Tuple) row));
    }

    private static KnownPerson person(Tuple t) {
        return new KnownPerson(
                ((Number) t.get("id")).longValue(),
                t.get("login", String.class),
                t.get("name", String.class),
                t.get("unit_code", String.class),
                t.get("language", String.class),
                t.get("theme", String.class),
                t.get("active", Boolean.class),
                t.get("may_sign_in", Boolean.class),
                t.get("must_change_password", Boolean.class),
                ((Number) t.get("security_stamp")).intValue(),
                Set.of(words(t.get("roles", String.class))),
                grants(words(t.get("grants", String.class))));
    }

    private static String[] words(String text) {
        return text == null ? new String[0] : text.split(" ");
    }

    /** @param words permission and scope in turn */
    private static Map<String, DataScope> grants(String... words) {
        Map<String, DataScope> grants = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            grants.merge(words[i], DataScope.valueOf(words[i + 1]), KnownPerson::wider);
        }
        return grants;
    }
}
