package org.anlan.platform.people.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anlan.platform.access.Permission;
import org.anlan.platform.people.Holders;
import org.anlan.platform.people.People;

/** Who holds permissions, behind its door. */
@Stateless
public class HoldersBean implements Holders {

    /** Of person p and an argument {@code permissions}, blank-separated. */
    static final String HOLDS = "p.status = 'ACTIVE' and exists (select 1 from platform.person_role x"
            + " join platform.role_grant g on g.role_id = x.role_id"
            + " where x.person_id = p.id and g.permission = any(string_to_array(:permissions, ' ')))";

    @PersistenceContext(unitName = "anlan-platform")
    EntityManager em;

    @Inject
    PersonFinder finder;

    @Override
    public boolean holds(String login, Permission... anyOf) {
        return !em.createNativeQuery("select 1 from platform.person p where p.login = :login and " + HOLDS)
                .setParameter("login", login)
                .setParameter("permissions", codes(anyOf))
                .getResultList()
                .isEmpty();
    }

    @Override
    public Set<String> units(Permission... anyOf) {
        List<?> codes = em.createNativeQuery("select distinct p.unit_code from platform.person p"
                        + " join platform.unit u on u.code = p.unit_code and u.active where " + HOLDS)
                .setParameter("permissions", codes(anyOf))
                .getResultList();
        return codes.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    @Override
    public List<People.Choice> suggest(String text, Permission... anyOf) {
        return finder.suggest(text, codes(anyOf));
    }

    private static String codes(Permission... anyOf) {
        return Stream.of(anyOf).map(Permission::code).collect(Collectors.joining(" "));
    }
}
