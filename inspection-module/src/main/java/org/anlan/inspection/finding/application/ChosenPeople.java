package org.anlan.inspection.finding.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.anlan.inspection.InspectionPermission;
import org.anlan.inspection.finding.Assignment;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.access.Holders;
import org.anlan.platform.people.People;
import org.anlan.platform.people.Units;

/** Whom a finding can be given to: who may rectify and see it, and who may accept in its unit. */
@Dependent
class ChosenPeople {

    @Inject
    People people;

    @Inject
    Units units;

    @Inject
    Holders holders;

    /** @throws InvalidInput at the field: unknown, or not somebody who may do this */
    void check(Assignment facts, String unitCode) {
        String supplier = facts.supplierUnit();
        boolean noSupplier =
                supplier != null && !supplier.isBlank() && units.find(supplier).isEmpty();
        InvalidInput.Collector errors = new InvalidInput.Collector();
        checkResponsible(errors, facts.responsibleLogin());
        if (facts.acceptorLogin() != null && !facts.acceptorLogin().equals(facts.responsibleLogin())) {
            checkAcceptor(errors, facts.acceptorLogin(), unitCode);
        }
        errors.rejectIf(noSupplier, "supplierUnit", "unknown_value", String.valueOf(supplier))
                .throwIfAny();
    }

    private void checkResponsible(InvalidInput.Collector errors, String login) {
        if (login == null || login.isBlank()) {
            return;
        }
        boolean unknown = people.choice(login).isEmpty();
        boolean may = holders.holds(login, InspectionPermission.FINDING_RECTIFY)
                && holders.holds(login, InspectionPermission.FINDING_READ);
        errors.rejectIf(unknown, "responsibleLogin", "unknown_value", login)
                .rejectIf(!unknown && !may, "responsibleLogin", "cannot_rectify", people.nameOf(login));
    }

    void checkAcceptor(InvalidInput.Collector errors, String login, String unitCode) {
        if (login == null || login.isBlank()) {
            return;
        }
        boolean unknown = people.choice(login).isEmpty();
        boolean may = unitCode != null && holders.holds(login, InspectionPermission.FINDING_ACCEPT, unitCode);
        errors.rejectIf(unknown, "acceptorLogin", "unknown_value", login)
                .rejectIf(!unknown && !may, "acceptorLogin", "cannot_accept", people.nameOf(login));
    }
}
