package org.anlan.platform.people.application.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;

/** The open units by what people write. */
@Dependent
class UnitLookup {
    @PersistenceContext(unitName = "anlan-platform")
    EntityManager em;

    @SuppressWarnings("unchecked")
    UnitNames names() {
        List<Tuple> units = em.createNativeQuery(
                        "select code, name, parent_code from platform.unit where active", Tuple.class)
                .getResultList();
        return new UnitNames(units.stream()
                .map(t -> new UnitNames.Known(
                        t.get("code", String.class), t.get("name", String.class), t.get("parent_code", String.class)))
                .toList());
    }
}
