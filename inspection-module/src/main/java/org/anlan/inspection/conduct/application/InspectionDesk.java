package org.anlan.inspection.conduct.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anlan.inspection.InspectionPermission;
import org.anlan.inspection.conduct.domain.Inspection;
import org.anlan.platform.StaleVersion;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.command.Desk;

/** What every command on an inspection does around its one verb: load, check, record, and say in whose place. */
@Dependent
class InspectionDesk {

    private static final String KIND = InspectionRepository.KIND;

    @Inject
    InspectionRepository inspections;

    @Inject
    Desk desk;

    /** @throws org.anlan.platform.NotFound when the caller may not see it */
    Inspection readable(Inspection inspection) {
        if (!mayRead(inspection)) {
            desk.access()
                    .require(
                            InspectionPermission.INSPECTION_READ,
                            inspection.unitCode(),
                            null,
                            KIND,
                            inspection.number());
        }
        return inspection;
    }

    /** Whose it is, is only asked of those whose scope does not reach it anyway. */
    boolean mayRead(Inspection inspection) {
        return mayRead(inspection, null) || isTheirs(inspection) && mayRead(inspection, desk.login());
    }

    private boolean mayRead(Inspection inspection, String owner) {
        return desk.access().allows(InspectionPermission.INSPECTION_READ, inspection.unitCode(), owner);
    }

    /** The version the caller saw, locked. */
    Inspection locked(String number, long expectedVersion) {
        Inspection inspection = readable(inspections.lock(number));
        StaleVersion.require(KIND, number, expectedVersion, inspection.recordVersion());
        return inspection;
    }

    /** Whether the caller is the person, or stands in for them today. */
    boolean standsFor(String login) {
        return login != null && (desk.login().equals(login) || desk.actsFor().contains(login));
    }

    boolean isTheirs(Inspection inspection) {
        Set<String> theirs = Stream.of(inspection.assigneeLogin(), inspection.inCharge())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return theirs.contains(desk.login()) || !theirs.isEmpty() && !Collections.disjoint(desk.actsFor(), theirs);
    }

    /** Written down with the facts that changed, and with whom a deputy stood in for. */
    void record(String action, Inspection inspection, Map<String, Object> before, String person, String note) {
        inspections.flush();
        Map<String, Object> after = inspection.facts();
        Set<String> actsFor = desk.login().equals(person) ? Set.of() : desk.actsFor();
        if (person != null && actsFor.contains(person)) {
            after.put("inPlaceOf", person);
        }
        desk.record(AuditEntry.changed(action, KIND, inspection.number(), before, after, note));
    }
}
