package org.anlan.platform.access;

import java.util.Set;

/**
 * The caller's data scope, ready for a query: all rows, the rows of some units, or the caller's own rows. No unit
 * means no rows.
 *
 * @param all no restriction
 * @param unitCodes units whose rows are visible; empty with {@code all} false means only own rows
 * @param login own rows carry this login (they are always visible when the permission is held)
 */
public record ScopeFilter(boolean all, Set<String> unitCodes, String login) {

    public ScopeFilter {
        unitCodes = Set.copyOf(unitCodes);
    }

    /** Whether a record of this unit, owned by this login, is inside the scope; either may be null. */
    public boolean covers(String unitCode, String ownerLogin) {
        return all
                || (unitCode != null && unitCodes.contains(unitCode))
                || (ownerLogin != null && ownerLogin.equals(login));
    }
}
