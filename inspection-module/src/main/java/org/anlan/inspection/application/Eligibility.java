package org.anlan.inspection.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.anlan.inspection.InspectionPermission;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.access.Caller;
import org.anlan.platform.access.Holders;
import org.anlan.platform.people.Units;

/** Where inspections may be planned or begun, and whom they may be given to. */
@Dependent
public class Eligibility {

    @Inject
    Units units;

    @Inject
    Holders holders;

    @Inject
    AccessControl access;

    /**
     * The caller's own unit counts as in scope for conducting, also for whoever only sees their own records.
     *
     * @throws InvalidInput (unitCode) no such active unit
     * @throws org.anlan.platform.NotFound it lies outside the scope
     */
    public void requireUnit(InspectionPermission permission, String unitCode) {
        if (units.findActive(unitCode).isEmpty()) {
            throw InvalidInput.of("unitCode", "unknown_value", unitCode);
        }
        Caller caller = access.caller();
        boolean home = permission == InspectionPermission.INSPECTION_CONDUCT && unitCode.equals(caller.unitCode());
        access.require(permission, unitCode, home ? caller.login() : null, "unit", unitCode);
    }

    /** An active person who may conduct inspections: those that are assigned to them at least. */
    public boolean mayInspect(String login) {
        return holders.holds(login, InspectionPermission.INSPECTION_CONDUCT);
    }
}
