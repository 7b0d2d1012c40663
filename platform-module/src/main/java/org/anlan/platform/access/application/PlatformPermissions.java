package org.anlan.platform.access.application;

import static org.anlan.platform.access.DataScope.ALL;
import static org.anlan.platform.access.DataScope.UNIT_AND_BELOW;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.anlan.platform.access.DataScope;
import org.anlan.platform.access.Permission;
import org.anlan.platform.access.PermissionSource;
import org.anlan.platform.access.PlatformPermission;

/** The platform's own permissions. The administrator gets all of them and none of the business. */
@ApplicationScoped
public class PlatformPermissions implements PermissionSource {

    @Override
    public List<Permission> permissions() {
        return List.of(PlatformPermission.values());
    }

    @Override
    public List<DefaultGrant> defaultGrants() {
        Stream<DefaultGrant> admin =
                Stream.of(PlatformPermission.values()).map(permission -> new DefaultGrant("admin", permission, ALL));
        return Stream.concat(
                        admin,
                        Stream.of(
                                grant("head", PlatformPermission.PERSON_READ, UNIT_AND_BELOW),
                                grant("manager", PlatformPermission.PERSON_READ, UNIT_AND_BELOW),
                                grant("safety", PlatformPermission.PERSON_READ, UNIT_AND_BELOW),
                                grant("auditor", PlatformPermission.PERSON_READ, ALL),
                                grant("auditor", PlatformPermission.AUDIT_READ, ALL),
                                grant("auditor", PlatformPermission.IMPORT_READ, ALL)))
                .toList();
    }

    private static DefaultGrant grant(String role, Permission permission, DataScope scope) {
        return new DefaultGrant(role, permission, scope);
    }
}
