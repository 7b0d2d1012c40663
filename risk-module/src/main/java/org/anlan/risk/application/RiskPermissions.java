package org.anlan.risk.application;

import static org.anlan.platform.access.DataScope.ALL;
import static org.anlan.platform.access.DataScope.UNIT;
import static org.anlan.platform.access.DataScope.UNIT_AND_BELOW;
import static org.anlan.risk.RiskPermission.APPROVE;
import static org.anlan.risk.RiskPermission.EDIT;
import static org.anlan.risk.RiskPermission.READ;
import static org.anlan.risk.RiskPermission.REGISTER_EDIT;
import static org.anlan.risk.RiskPermission.REVIEW;
import static org.anlan.risk.RiskPermission.SCHEME_EDIT;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anlan.platform.access.DataScope;
import org.anlan.platform.access.Permission;
import org.anlan.platform.access.PermissionSource;
import org.anlan.risk.RiskPermission;

/** The module's permissions and who gets them at first: the administrator keeps catalogues, not the business. */
@ApplicationScoped
public class RiskPermissions implements PermissionSource {
    @Override
    public List<Permission> permissions() {
        return List.of(RiskPermission.values());
    }

    @Override
    public List<DefaultGrant> defaultGrants() {
        return List.of(
                grant("admin", READ, ALL),
                grant("admin", SCHEME_EDIT, ALL),
                grant("head", READ, UNIT_AND_BELOW),
                grant("head", APPROVE, UNIT_AND_BELOW),
                grant("manager", READ, UNIT_AND_BELOW),
                grant("manager", EDIT, UNIT_AND_BELOW),
                grant("manager", REVIEW, UNIT_AND_BELOW),
                grant("safety", READ, UNIT_AND_BELOW),
                grant("safety", EDIT, UNIT_AND_BELOW),
                grant("safety", REGISTER_EDIT, UNIT_AND_BELOW),
                grant("safety", SCHEME_EDIT, ALL),
                grant("agent", READ, UNIT),
                grant("field", READ, UNIT),
                grant("auditor", READ, ALL));
    }

    private static DefaultGrant grant(String role, Permission permission, DataScope scope) {
        return new DefaultGrant(role, permission, scope);
    }
}
