package org.anlan.servicedesk.application;

import static org.anlan.platform.access.DataScope.ALL;
import static org.anlan.platform.access.DataScope.OWN;
import static org.anlan.platform.access.DataScope.UNIT;
import static org.anlan.platform.access.DataScope.UNIT_AND_BELOW;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.anlan.platform.access.DataScope;
import org.anlan.platform.access.Permission;
import org.anlan.platform.access.PermissionSource;
import org.anlan.servicedesk.TicketPermission;

/** The module's permissions and who gets them at first. One desk serves the whole company, so agents reach everywhere. */
@ApplicationScoped
public class TicketPermissions implements PermissionSource {
    @Override
    public List<Permission> permissions() {
        return List.of(TicketPermission.values());
    }

    @Override
    public List<DefaultGrant> defaultGrants() {
        List<DefaultGrant> grants = new ArrayList<>();
        giveDesk(grants);
        giveSuperiors(grants);
        giveOthers(grants);
        return grants;
    }

    private static void giveDesk(List<DefaultGrant> grants) {
        give(grants, "admin", ALL, TicketPermission.SETTINGS);
        give(
                grants,
                "agent",
                ALL,
                TicketPermission.READ,
                TicketPermission.NOTES,
                TicketPermission.WRITE_NOTES,
                TicketPermission.REGISTER,
                TicketPermission.DISPATCH,
                TicketPermission.SUSPEND,
                TicketPermission.CALL_BACK);
    }

    private static void giveSuperiors(List<DefaultGrant> grants) {
        give(
                grants,
                "manager",
                UNIT_AND_BELOW,
                TicketPermission.READ,
                TicketPermission.NOTES,
                TicketPermission.WRITE_NOTES,
                TicketPermission.REGISTER,
                TicketPermission.DISPATCH,
                TicketPermission.TRANSFER,
                TicketPermission.SUSPEND,
                TicketPermission.CALL_BACK,
                TicketPermission.FORCE_CLOSE,
                TicketPermission.APPROVE_WORDING);
        give(grants, "manager", ALL, TicketPermission.SETTINGS);
        give(
                grants,
                "head",
                UNIT_AND_BELOW,
                TicketPermission.READ,
                TicketPermission.NOTES,
                TicketPermission.WRITE_NOTES,
                TicketPermission.FORCE_CLOSE,
                TicketPermission.APPROVE_WORDING,
                TicketPermission.APPROVE_PUBLIC_WORDING);
    }

    private static void giveOthers(List<DefaultGrant> grants) {
        give(
                grants,
                "safety",
                UNIT_AND_BELOW,
                TicketPermission.READ,
                TicketPermission.NOTES,
                TicketPermission.WRITE_NOTES);
        give(
                grants,
                "field",
                OWN,
                TicketPermission.READ,
                TicketPermission.NOTES,
                TicketPermission.WRITE_NOTES,
                TicketPermission.WORK);
        give(grants, "supplier", UNIT, TicketPermission.READ, TicketPermission.WORK);
        give(grants, "auditor", ALL, TicketPermission.READ, TicketPermission.NOTES);
    }

    private static void give(List<DefaultGrant> grants, String role, DataScope scope, TicketPermission... permissions) {
        for (TicketPermission permission : permissions) {
            grants.add(new DefaultGrant(role, permission, scope));
        }
    }
}
