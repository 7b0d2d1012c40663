package org.anlan.platform.access.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.anlan.platform.NotAllowed;
import org.anlan.platform.NotFound;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.access.Caller;
import org.anlan.platform.access.CallerContext;
import org.anlan.platform.access.DataScope;
import org.anlan.platform.access.Permission;
import org.anlan.platform.access.ScopeFilter;
import org.anlan.platform.people.Units;

/** Answers from the caller's grants; the units below the caller's own are looked up once a request. */
@RequestScoped
class AccessControlBean implements AccessControl {

    @Inject
    CallerContext context;

    @Inject
    Units units;

    private final Map<String, Set<String>> subtrees = new HashMap<>();

    @Override
    public Caller caller() {
        return context.current();
    }

    @Override
    public boolean allows(Permission permission) {
        return caller().isSystem() || caller().grants().containsKey(permission.code());
    }

    @Override
    public boolean allows(Permission permission, String unitCode, String ownerLogin) {
        return filter(permission).covers(unitCode, ownerLogin);
    }

    @Override
    public void require(Permission permission) {
        if (!allows(permission)) {
            throw new NotAllowed(permission.code());
        }
    }

    @Override
    public void require(Permission permission, String unitCode, String ownerLogin, String kind, Object reference) {
        require(permission);
        if (!allows(permission, unitCode, ownerLogin)) {
            throw new NotFound(kind, reference);
        }
    }

    @Override
    public ScopeFilter filter(Permission permission) {
        Caller caller = caller();
        if (caller.isSystem()) {
            return new ScopeFilter(true, Set.of(), null);
        }
        DataScope scope = caller.grants().get(permission.code());
        if (scope == null) {
            return new ScopeFilter(false, Set.of(), null);
        }
        return new ScopeFilter(scope == DataScope.ALL, unitsOf(caller, scope), caller.login());
    }

    private Set<String> unitsOf(Caller caller, DataScope scope) {
        String unit = caller.unitCode();
        if (unit == null || scope == DataScope.OWN || scope == DataScope.ALL) {
            return Set.of();
        }
        return scope == DataScope.UNIT ? Set.of(unit) : subtrees.computeIfAbsent(unit, units::subtree);
    }
}
