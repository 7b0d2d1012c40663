package org.anlan.platform.access.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.anlan.platform.access.Permission;
import org.anlan.platform.access.PermissionSource;

/**
 * Gives shipped roles the default grants of permissions never seen before. What an administrator changed afterwards
 * stays: a permission is granted by default once in the life of an installation.
 */
@Stateless
public class DefaultGrants {

    @PersistenceContext(unitName = "anlan-platform")
    EntityManager em;

    @Inject
    @Any
    Instance<PermissionSource> sources;

    public void grantNewPermissions() {
        for (PermissionSource source : sources) {
            List<String> fresh = source.permissions().stream()
                    .map(Permission::code)
                    .filter(this::isSeenForTheFirstTime)
                    .toList();
            source.defaultGrants().stream()
                    .filter(grant -> fresh.contains(grant.permission().code()))
                    .forEach(this::grant);
        }
    }

    private boolean isSeenForTheFirstTime(String permission) {
        return em.createNativeQuery("insert into platform.permission_seen values (?1) on conflict do nothing")
                        .setParameter(1, permission)
                        .executeUpdate()
                == 1;
    }

    private void grant(PermissionSource.DefaultGrant grant) {
        em.createNativeQuery("insert into platform.role_grant (role_id, permission, scope)"
                        + " select id, ?2, ?3 from platform.role where code = ?1 on conflict do nothing")
                .setParameter(1, grant.role())
                .setParameter(2, grant.permission().code())
                .setParameter(3, grant.scope().name())
                .executeUpdate();
    }
}
