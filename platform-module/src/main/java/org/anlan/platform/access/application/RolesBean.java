package org.anlan.platform.access.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotFound;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.StaleVersion;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.access.Permission;
import org.anlan.platform.access.PermissionSource;
import org.anlan.platform.access.PlatformPermission;
import org.anlan.platform.access.Roles;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.audit.AuditTrail;
import org.anlan.platform.audit.Command;

/** Roles behind their door. */
@Stateless
public class RolesBean implements Roles {

    private static final String KIND = "role";

    @PersistenceContext(unitName = "anlan-platform")
    EntityManager em;

    @Inject
    AccessControl access;

    @Inject
    AuditTrail audit;

    @Inject
    @Any
    Instance<PermissionSource> sources;

    @Override
    public List<Role> all() {
        access.require(PlatformPermission.PERSON_READ);
        Map<String, Long> holders = holders();
        return em.createQuery(
                        "select r from Role r order by r.shipped desc, r.id",
                        org.anlan.platform.access.domain.Role.class)
                .getResultStream()
                .map(role -> view(role, holders.getOrDefault(role.code(), 0L)))
                .toList();
    }

    @Override
    public Role details(String code) {
        access.require(PlatformPermission.PERSON_READ);
        return view(load(code), holders().getOrDefault(code, 0L));
    }

    @Override
    public List<String> permissions() {
        return StreamSupport.stream(sources.spliterator(), false)
                .flatMap(source -> source.permissions().stream())
                .map(Permission::code)
                .sorted()
                .toList();
    }

    @Override
    @Command
    public void register(SaveRole save) {
        access.require(PlatformPermission.ROLE_EDIT);
        validate(save);
        if (count("select count(r) from Role r where r.code = ?1", save.code()) > 0) {
            throw new RuleBroken("role.exists", save.code());
        }
        var role = new org.anlan.platform.access.domain.Role(save.code());
        role.describe(save.name(), save.nameEn(), save.description());
        role.grant(save.grants());
        em.persist(role);
        audit.record(AuditEntry.created("role.registered", KIND, role.code(), role.facts()));
    }

    @Override
    @Command
    public void change(SaveRole save) {
        access.require(PlatformPermission.ROLE_EDIT);
        validate(save);
        var role = load(save.code());
        StaleVersion.require(KIND, save.code(), save.expectedVersion(), role.version());
        refuseLosingTheLastAdministrator(save);
        Map<String, Object> before = role.facts();
        role.describe(save.name(), save.nameEn(), save.description());
        role.grant(save.grants());
        endSessionsOfHolders(save.code());
        em.flush();
        audit.record(AuditEntry.changed("role.changed", KIND, role.code(), before, role.facts(), null));
    }

    @Override
    @Command
    public void remove(String code, long expectedVersion) {
        access.require(PlatformPermission.ROLE_EDIT);
        var role = load(code);
        StaleVersion.require(KIND, code, expectedVersion, role.version());
        if (role.isShipped()) {
            throw new RuleBroken("role.shipped", code);
        }
        if (holders().getOrDefault(code, 0L) > 0) {
            throw new RuleBroken("role.in_use", code);
        }
        em.remove(role);
        audit.record(AuditEntry.changed("role.removed", KIND, code, role.facts(), Map.of(), null));
    }

    private void validate(SaveRole save) {
        boolean badCode = save.code() == null || !save.code().matches("[a-z][a-z0-9-]{0,39}");
        InvalidInput.Collector errors = new InvalidInput.Collector()
                .rejectIf(badCode, "code", "role_code")
                .requireText("name", save.name(), 60)
                .requireText("nameEn", save.nameEn(), 60)
                .optionalText("description", save.description(), 500);
        List<String> known = permissions();
        save.grants().keySet().stream()
                .filter(permission -> !known.contains(permission))
                .forEach(permission -> errors.rejectIf(true, "grants", "unknown_value", permission));
        errors.throwIfAny();
    }

    private void refuseLosingTheLastAdministrator(SaveRole save) {
        String edit = PlatformPermission.ROLE_EDIT.code();
        if (save.grants().containsKey(edit)) {
            return;
        }
        long others = count(
                "select count(distinct p) from Person p join p.roles r join r.grants g where key(g) = ?1"
                        + " and r.code <> ?2 and p.status = org.anlan.platform.people.PersonStatus.ACTIVE",
                edit,
                save.code());
        if (others == 0) {
            throw new RuleBroken("role.last_admin", save.code());
        }
    }

    private void endSessionsOfHolders(String code) {
        em.createQuery(
                        "select p from Person p join p.roles r where r.code = ?1",
                        org.anlan.platform.people.domain.Person.class)
                .setParameter(1, code)
                .getResultList()
                .forEach(org.anlan.platform.people.domain.Person::endSessions);
    }

    private Map<String, Long> holders() {
        return em.createQuery(
                        "select r.code, count(p) from Person p join p.roles r"
                                + " where p.status = org.anlan.platform.people.PersonStatus.ACTIVE group by r.code",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    private long count(String jpql, Object... args) {
        var query = em.createQuery(jpql, Long.class);
        for (int i = 0; i < args.length; i++) {
            query.setParameter(i + 1, args[i]);
        }
        return query.getSingleResult();
    }

    private org.anlan.platform.access.domain.Role load(String code) {
        return em.createQuery("select r from Role r where r.code = ?1", org.anlan.platform.access.domain.Role.class)
                .setParameter(1, code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(KIND, code));
    }

    private static Role view(org.anlan.platform.access.domain.Role role, long holders) {
        return new Role(
                role.code(),
                role.name(),
                role.nameEn(),
                role.description(),
                role.isShipped(),
                holders,
                new TreeMap<>(role.grants()),
                role.version());
    }
}
