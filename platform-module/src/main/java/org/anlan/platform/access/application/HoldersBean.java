package org.anlan.platform.access.application;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Set;
import java.util.TreeSet;
import org.anlan.platform.access.Holders;
import org.anlan.platform.access.Permission;

/** Reads who holds a permission from the grants of roles. */
@Stateless
public class HoldersBean implements Holders {

    private static final String GRANTED = "select p.login from platform.person p"
            + " join platform.person_role x on x.person_id = p.id join platform.role_grant g on g.role_id = x.role_id"
            + " where p.status = 'ACTIVE' and g.permission = :permission";

    /** The unit and those above it: who may act on a unit and below stands in one of them. */
    private static final String OVER = " and (g.scope = 'ALL' or (g.scope = 'UNIT' and p.unit_code = :unit)"
            + " or (g.scope = 'UNIT_AND_BELOW' and p.unit_code in (with recursive above as ("
            + "select code, parent_code from platform.unit where code = :unit union all"
            + " select u.code, u.parent_code from platform.unit u join above a on u.code = a.parent_code)"
            + " select code from above)))";

    @PersistenceContext(unitName = "anlan-platform")
    EntityManager em;

    @Override
    public boolean holds(String login, Permission permission) {
        return !logins(permission.code(), null, login).isEmpty();
    }

    @Override
    public boolean holds(String login, Permission permission, String unitCode) {
        return !logins(permission.code(), unitCode, login).isEmpty();
    }

    @Override
    public Set<String> of(String permission, String unitCode) {
        return logins(permission, unitCode, null);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<String> units(Permission permission) {
        return new TreeSet<String>(em.createNativeQuery(
                        "select distinct p.unit_code from platform.person p"
                                + " join platform.unit u on u.code = p.unit_code and u.active"
                                + " where p.login in (" + GRANTED + ")",
                        String.class)
                .setParameter("permission", permission.code())
                .getResultList());
    }

    /** @param login only this person, or null for all */
    private Set<String> logins(String permission, String unitCode, String login) {
        Query query = em.createNativeQuery(
                        GRANTED + (unitCode == null ? "" : OVER) + (login == null ? "" : " and p.login = :login"),
                        String.class)
                .setParameter("permission", permission);
        if (unitCode != null) {
            query.setParameter("unit", unitCode);
        }
        if (login != null) {
            query.setParameter("login", login);
        }
        @SuppressWarnings("unchecked")
        Set<String> found = new TreeSet<String>(query.getResultList());
        return found;
    }
}
