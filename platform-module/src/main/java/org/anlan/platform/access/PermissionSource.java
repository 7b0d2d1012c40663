package org.anlan.platform.access;

import java.util.List;

/** Plug-in: the permissions a module knows, with the grants that shipped roles get the first time it is seen. */
public interface PermissionSource {
    List<Permission> permissions();

    List<DefaultGrant> defaultGrants();

    /** @param role code of a shipped role: admin, head, manager, safety, agent, field, employee, supplier, auditor */
    record DefaultGrant(String role, Permission permission, DataScope scope) {}
}
