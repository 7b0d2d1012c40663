package org.anlan.platform.access;

import jakarta.ejb.Local;
import java.util.Set;

/**
 * Door: who else may do something, for those who hand work to others or tell them of it. Active persons only, by the
 * grants of their roles; open to every module.
 */
@Local
public interface Holders {

    /** Whether the person holds the permission at any scope. */
    boolean holds(String login, Permission permission);

    /** Whether the person holds the permission over records of the unit, whoever they belong to. */
    boolean holds(String login, Permission permission, String unitCode);

    /**
     * Logins of all who hold the permission over records of the unit.
     *
     * @param unitCode null: at any scope
     */
    Set<String> of(String permission, String unitCode);

    /** Codes of the active units with at least one holder. */
    Set<String> units(Permission permission);
}
