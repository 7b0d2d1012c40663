package org.anlan.platform.people.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotFound;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.StaleVersion;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.access.PlatformPermission;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.audit.AuditTrail;
import org.anlan.platform.audit.Command;
import org.anlan.platform.people.SaveUnit;
import org.anlan.platform.people.UnitKind;
import org.anlan.platform.people.UnitRow;
import org.anlan.platform.people.Units;
import org.anlan.platform.people.domain.Unit;

/** The organisation tree behind its door. */
@Stateless
public class UnitsBean implements Units {

    private static final String KIND = "unit";

    private static final String TREE = "with recursive tree as ("
            + " select u.*, 0 as depth, u.name as path, array[u.sort_order] as sorted, array[u.code] as codes"
            + "   from platform.unit u where u.parent_code is null"
            + " union all"
            + " select u.*, t.depth + 1, t.path || ' › ' || u.name, t.sorted || u.sort_order, t.codes || u.code"
            + "   from platform.unit u join tree t on u.parent_code = t.code)"
            + " select t.code, t.name, t.kind, t.parent_code, t.depth, t.path, t.sort_order, t.active, t.version,"
            + " (select count(*) from platform.person p where p.unit_code = t.code and p.status = 'ACTIVE') as people"
            + " from tree t";

    private static final String SUBTREE = "with recursive below as ("
            + " select code from platform.unit where code = ?1"
            + " union all select u.code from platform.unit u join below b on u.parent_code = b.code)"
            + " select code from below";

    @PersistenceContext(unitName = "anlan-platform")
    EntityManager em;

    @Inject
    AccessControl access;

    @Inject
    AuditTrail audit;

    @Override
    public List<UnitRow> tree() {
        return rows(TREE + " order by t.sorted, t.codes", Map.of());
    }

    @Override
    public Optional<UnitRow> find(String code) {
        return rows(TREE + " where t.code = :code", Map.of("code", code)).stream()
                .findFirst();
    }

    @Override
    public String nameOf(String code) {
        @SuppressWarnings("unchecked")
        List<String> names = em.createNativeQuery("select name from platform.unit where code = ?1", String.class)
                .setParameter(1, code)
                .getResultList();
        return names.isEmpty() ? code : names.get(0);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<String> subtree(String code) {
        return new HashSet<>(em.createNativeQuery(SUBTREE, String.class)
                .setParameter(1, code)
                .getResultList());
    }

    @Override
    @Command
    public void register(SaveUnit save) {
        access.require(PlatformPermission.UNIT_EDIT);
        validate(save);
        if (load(save.code()).isPresent()) {
            throw new RuleBroken("unit.exists", save.code());
        }
        Unit unit = new Unit(save.code(), save.name().strip(), save.kind(), parent(save), save.sortOrder());
        em.persist(unit);
        em.flush();
        audit.record(AuditEntry.created("unit.registered", KIND, unit.code(), unit.facts()));
    }

    @Override
    @Command
    public void change(SaveUnit save) {
        access.require(PlatformPermission.UNIT_EDIT);
        validate(save);
        Unit unit = load(save.code()).orElseThrow(() -> new NotFound(KIND, save.code()));
        StaleVersion.require(KIND, save.code(), save.expectedVersion(), unit.version());
        if (parent(save) != null && subtree(save.code()).contains(save.parentCode())) {
            throw new RuleBroken("unit.cycle", save.code(), save.parentCode());
        }
        Map<String, Object> before = unit.facts();
        unit.describe(save.name().strip(), save.kind(), parent(save), save.sortOrder());
        openOrClose(unit, save.active());
        em.flush();
        audit.record(AuditEntry.changed("unit.changed", KIND, unit.code(), before, unit.facts(), null));
    }

    private void openOrClose(Unit unit, boolean active) {
        if (active) {
            unit.reopen();
            return;
        }
        if (unit.isActive() && isInUse(unit.code())) {
            throw new RuleBroken("unit.in_use", unit.code());
        }
        unit.close();
    }

    private boolean isInUse(String code) {
        return (Boolean) em.createNativeQuery(
                        "select exists (select 1 from platform.person where unit_code = ?1"
                                + " and status = 'ACTIVE') or exists (select 1 from platform.unit where parent_code = ?1 and active)")
                .setParameter(1, code)
                .getSingleResult();
    }

    private void validate(SaveUnit save) {
        boolean badCode = save.code() == null || !save.code().matches("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");
        boolean noParent = parent(save) != null && load(save.parentCode()).isEmpty();
        new InvalidInput.Collector()
                .rejectIf(badCode, "code", "unit_code")
                .requireText("name", save.name(), 100)
                .rejectIf(save.kind() == null, "kind", "required")
                .rejectIf(noParent, "parentCode", "unknown_value", save.parentCode())
                .throwIfAny();
    }

    private static String parent(SaveUnit save) {
        return save.parentCode() == null || save.parentCode().isBlank() ? null : save.parentCode();
    }

    private Optional<Unit> load(String code) {
        return em.createQuery("select u from Unit u where u.code = ?1", Unit.class)
                .setParameter(1, code)
                .getResultStream()
                .findFirst();
    }

    private List<UnitRow> rows(String sql, Map<String, String> args) {
        var query = em.createNativeQuery(sql, Tuple.class);
        args.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.getResultList();
        return rows.stream().map(UnitsBean::row).toList();
    }

    private static UnitRow row(Tuple t) {
        return new UnitRow(
                t.get("code", String.class),
                t.get("name", String.class),
                UnitKind.valueOf(t.get("kind", String.class)),
                t.get("parent_code", String.class),
                ((Number) t.get("depth")).intValue(),
                t.get("path", String.class),
                ((Number) t.get("sort_order")).intValue(),
                t.get("active", Boolean.class),
                ((Number) t.get("people")).longValue(),
                ((Number) t.get("version")).longValue());
    }
}
