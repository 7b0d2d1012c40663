package org.anlan.inspection.application;

import static org.anlan.inspection.InspectionPermission.CHECKLIST_EDIT;
import static org.anlan.inspection.InspectionPermission.CHECKLIST_READ;
import static org.anlan.inspection.InspectionPermission.FINDING_ACCEPT;
import static org.anlan.inspection.InspectionPermission.FINDING_ASSIGN;
import static org.anlan.inspection.InspectionPermission.FINDING_EXTEND;
import static org.anlan.inspection.InspectionPermission.FINDING_READ;
import static org.anlan.inspection.InspectionPermission.FINDING_RECTIFY;
import static org.anlan.inspection.InspectionPermission.FINDING_REGISTER;
import static org.anlan.inspection.InspectionPermission.FINDING_REOPEN;
import static org.anlan.inspection.InspectionPermission.FINDING_REPORT;
import static org.anlan.inspection.InspectionPermission.FINDING_SIGN_OFF;
import static org.anlan.inspection.InspectionPermission.FINDING_VOID;
import static org.anlan.inspection.InspectionPermission.INSPECTION_CONDUCT;
import static org.anlan.inspection.InspectionPermission.INSPECTION_EXCUSE;
import static org.anlan.inspection.InspectionPermission.INSPECTION_READ;
import static org.anlan.inspection.InspectionPermission.PLAN_EDIT;
import static org.anlan.inspection.InspectionPermission.PLAN_READ;
import static org.anlan.platform.access.DataScope.ALL;
import static org.anlan.platform.access.DataScope.OWN;
import static org.anlan.platform.access.DataScope.UNIT;
import static org.anlan.platform.access.DataScope.UNIT_AND_BELOW;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.anlan.inspection.InspectionPermission;
import org.anlan.platform.access.DataScope;
import org.anlan.platform.access.Permission;
import org.anlan.platform.access.PermissionSource;

/** The module's permissions and who gets them at first, by the role table of the platform. */
@ApplicationScoped
public class InspectionPermissions implements PermissionSource {

    private static final List<InspectionPermission> READING =
            List.of(CHECKLIST_READ, PLAN_READ, INSPECTION_READ, FINDING_READ);

    @Override
    public List<Permission> permissions() {
        return List.of(InspectionPermission.values());
    }

    @Override
    public List<DefaultGrant> defaultGrants() {
        return Stream.concat(ofOffice(), ofField()).flatMap(List::stream).toList();
    }

    private static Stream<List<DefaultGrant>> ofOffice() {
        return Stream.of(
                grants("auditor", ALL, READING),
                grants("head", UNIT_AND_BELOW, READING),
                grants("head", UNIT_AND_BELOW, List.of(FINDING_REPORT, FINDING_SIGN_OFF, FINDING_REOPEN)),
                grants("manager", UNIT_AND_BELOW, READING),
                grants(
                        "manager",
                        UNIT_AND_BELOW,
                        List.of(
                                FINDING_REPORT,
                                FINDING_ASSIGN,
                                FINDING_EXTEND,
                                FINDING_REOPEN,
                                FINDING_RECTIFY,
                                INSPECTION_EXCUSE,
                                INSPECTION_CONDUCT)),
                grants("safety", UNIT_AND_BELOW, READING),
                grants(
                        "safety",
                        UNIT_AND_BELOW,
                        List.of(
                                CHECKLIST_EDIT,
                                PLAN_EDIT,
                                INSPECTION_CONDUCT,
                                INSPECTION_EXCUSE,
                                FINDING_REPORT,
                                FINDING_REGISTER,
                                FINDING_ASSIGN,
                                FINDING_ACCEPT,
                                FINDING_VOID,
                                FINDING_REOPEN,
                                FINDING_RECTIFY)));
    }

    private static Stream<List<DefaultGrant>> ofField() {
        return Stream.of(
                grants("agent", UNIT, List.of(CHECKLIST_READ, FINDING_READ)),
                grants("agent", OWN, List.of(FINDING_REPORT, FINDING_RECTIFY, INSPECTION_READ, INSPECTION_CONDUCT)),
                grants("field", UNIT, List.of(CHECKLIST_READ)),
                grants(
                        "field",
                        OWN,
                        List.of(INSPECTION_READ, INSPECTION_CONDUCT, FINDING_READ, FINDING_REPORT, FINDING_RECTIFY)),
                grants(
                        "employee",
                        OWN,
                        List.of(INSPECTION_READ, INSPECTION_CONDUCT, FINDING_READ, FINDING_REPORT, FINDING_RECTIFY)),
                grants("supplier", OWN, List.of(FINDING_READ, FINDING_RECTIFY)));
    }

    private static List<DefaultGrant> grants(String role, DataScope scope, List<InspectionPermission> permissions) {
        return permissions.stream()
                .map(permission -> new DefaultGrant(role, permission, scope))
                .toList();
    }
}
