package org.anlan.platform.people.application.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.anlan.platform.access.domain.Role;

/** Roles by code or name, several in one cell: {@code 安全员、员工}. */
@Dependent
class RoleLookup {
    @PersistenceContext(unitName = "anlan-platform")
    EntityManager em;

    Found find(String written) {
        Found found = new Found(new ArrayList<>(), new ArrayList<>());
        if (written == null) {
            return found;
        }
        List<Role> all = em.createQuery("select r from Role r", Role.class).getResultList();
        for (String part : written.split("[、,，;；\\n]+")) {
            String asked = UnitNames.key(part);
            if (!asked.isEmpty()) {
                all.stream()
                        .filter(role -> isMeant(role, asked))
                        .findFirst()
                        .ifPresentOrElse(role -> found.codes.add(role.code()), () -> found.unknown.add(part.strip()));
            }
        }
        return found;
    }

    private static boolean isMeant(Role role, String asked) {
        return asked.equals(UnitNames.key(role.code()))
                || asked.equals(UnitNames.key(role.name()))
                || asked.equals(UnitNames.key(role.nameEn()));
    }

    /** @param unknown words that name no role */
    record Found(List<String> codes, List<String> unknown) {}
}
