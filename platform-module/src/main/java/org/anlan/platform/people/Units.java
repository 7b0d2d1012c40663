package org.anlan.platform.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Door: the organisation tree. Reading is open to everybody signed in; changing needs {@code unit.edit}. */
public interface Units {

    /** Every unit, parents before children, siblings in their order. */
    List<UnitRow> tree();

    Optional<UnitRow> find(String code);

    /** One that records may be given to; none for null, unknown and closed ones. */
    default Optional<UnitRow> findActive(String code) {
        return code == null ? Optional.empty() : find(code).filter(UnitRow::active);
    }

    /** Name of the unit, or the code when there is none. */
    String nameOf(String code);

    /** The code and those of all units below it; empty when there is no such unit. */
    Set<String> subtree(String code);

    /** @throws org.anlan.platform.RuleBroken {@code unit.exists} */
    void register(SaveUnit unit);

    /** @throws org.anlan.platform.RuleBroken {@code unit.cycle}, {@code unit.in_use} when closed with people in it */
    void change(SaveUnit unit);
}
