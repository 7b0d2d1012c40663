package org.anlan.risk.letter.application;

import static org.anlan.platform.access.DataScope.ALL;
import static org.anlan.platform.access.DataScope.OWN;
import static org.anlan.platform.access.DataScope.UNIT_AND_BELOW;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anlan.platform.access.DataScope;
import org.anlan.platform.access.Permission;
import org.anlan.platform.access.PermissionSource;
import org.anlan.risk.letter.LetterPermission;

/** Who gets what at first: superiors sign, the safety officers write and assess, everybody reads the own letter. */
@ApplicationScoped
public class LetterPermissions implements PermissionSource {
    @Override
    public List<Permission> permissions() {
        return List.of(LetterPermission.values());
    }

    @Override
    public List<DefaultGrant> defaultGrants() {
        return List.of(
                grant("head", LetterPermission.READ, UNIT_AND_BELOW),
                grant("head", LetterPermission.EDIT, UNIT_AND_BELOW),
                grant("head", LetterPermission.SIGN, UNIT_AND_BELOW),
                grant("manager", LetterPermission.READ, UNIT_AND_BELOW),
                grant("manager", LetterPermission.EDIT, UNIT_AND_BELOW),
                grant("manager", LetterPermission.SIGN, UNIT_AND_BELOW),
                grant("safety", LetterPermission.READ, UNIT_AND_BELOW),
                grant("safety", LetterPermission.EDIT, UNIT_AND_BELOW),
                grant("safety", LetterPermission.ASSESS, UNIT_AND_BELOW),
                grant("agent", LetterPermission.READ, OWN),
                grant("field", LetterPermission.READ, OWN),
                grant("employee", LetterPermission.READ, OWN),
                grant("auditor", LetterPermission.READ, ALL));
    }

    private static DefaultGrant grant(String role, Permission permission, DataScope scope) {
        return new DefaultGrant(role, permission, scope);
    }
}
