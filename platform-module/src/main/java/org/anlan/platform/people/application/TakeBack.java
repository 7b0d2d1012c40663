package org.anlan.platform.people.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.anlan.platform.NotFound;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.access.PlatformPermission;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.audit.AuditTrail;
import org.anlan.platform.audit.Command;
import org.anlan.platform.people.domain.Person;
import org.anlan.platform.people.domain.Unit;

/**
 * Undoes an import as long as nobody used what it brought: the record goes, its audit records stay. Version 0 says that
 * it was never changed.
 */
@Stateless
public class TakeBack {
    private static final String PERSON_IN_USE = "select exists (select 1 from platform.deputy where deputy_login = ?1)"
            + " or exists (select 1 from platform.notification where login = ?1)"
            + " or exists (select 1 from platform.duty where login = ?1)"
            + " or exists (select 1 from platform.audit_record where actor_login = ?1)";

    private static final String UNIT_IN_USE = "select exists (select 1 from platform.person where unit_code = ?1)"
            + " or exists (select 1 from platform.unit where parent_code = ?1)"
            + " or exists (select 1 from platform.unit_calendar where unit_code = ?1)"
            + " or exists (select 1 from platform.duty where unit_code = ?1)";

    @PersistenceContext(unitName = "anlan-platform")
    EntityManager em;

    @Inject
    PersonRepository persons;

    @Inject
    AccessControl access;

    @Inject
    AuditTrail audit;

    /** @throws RuleBroken {@code person.used} when the person signed in, was changed, or is referred to */
    @Command
    public void person(String login, long importId) {
        Person person = persons.load(login);
        access.require(PlatformPermission.PERSON_EDIT, person.unitCode(), null, "person", login);
        if (person.version() != 0 || person.lastSignInAt() != null || isInUse(PERSON_IN_USE, login)) {
            throw new RuleBroken("person.used", login);
        }
        Map<String, Object> facts = person.facts();
        em.remove(person);
        em.flush();
        audit.record(AuditEntry.changed("person.import_undone", "person", login, facts, Map.of(), "#" + importId));
    }

    /** @throws RuleBroken {@code unit.used} when the unit was changed, has people or units, or is referred to */
    @Command
    public void unit(String code, long importId) {
        access.require(PlatformPermission.UNIT_EDIT);
        Unit unit = em.createQuery("select u from Unit u where u.code = ?1", Unit.class)
                .setParameter(1, code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("unit", code));
        if (unit.version() != 0 || isInUse(UNIT_IN_USE, code)) {
            throw new RuleBroken("unit.used", code);
        }
        Map<String, Object> facts = unit.facts();
        em.remove(unit);
        em.flush();
        audit.record(AuditEntry.changed("unit.import_undone", "unit", code, facts, Map.of(), "#" + importId));
    }

    private boolean isInUse(String query, String reference) {
        return (Boolean) em.createNativeQuery(query).setParameter(1, reference).getSingleResult();
    }
}
