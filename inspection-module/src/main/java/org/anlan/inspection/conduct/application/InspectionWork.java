package org.anlan.inspection.conduct.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.anlan.inspection.InspectionPermission;
import org.anlan.inspection.conduct.InspectionStatus;
import org.anlan.inspection.conduct.domain.Inspection;
import org.anlan.platform.duty.Duties;
import org.anlan.platform.duty.Duty;
import org.anlan.platform.notice.Notices;

/** Who must do an inspection, and who is told. */
@Dependent
class InspectionWork {

    private static final String KIND = InspectionRepository.KIND;
    private static final String CONDUCT = "inspection.conduct";

    @Inject
    Duties duties;

    @Inject
    Notices notices;

    static String path(String number) {
        return "/inspection/inspection.xhtml?number=" + number;
    }

    /** It can be done from now on. */
    void opened(Inspection inspection) {
        openDuty(inspection);
        if (inspection.assigneeLogin() != null) {
            tell(inspection, inspection.assigneeLogin(), "inspection.opened");
        }
    }

    private void openDuty(Inspection inspection) {
        String person = inspection.inCharge();
        Duty duty = person != null
                ? Duty.ofPerson(
                        CONDUCT,
                        KIND,
                        inspection.number(),
                        inspection.title(),
                        person,
                        inspection.dueAt(),
                        path(inspection.number()))
                : Duty.ofHolders(
                        CONDUCT,
                        KIND,
                        inspection.number(),
                        inspection.title(),
                        InspectionPermission.INSPECTION_CONDUCT.code(),
                        inspection.unitCode(),
                        inspection.dueAt(),
                        path(inspection.number()));
        duties.open(duty);
    }

    void begun(Inspection inspection) {
        openDuty(inspection);
    }

    /** One that has not opened yet becomes a duty when it opens. */
    void handedOver(Inspection inspection) {
        if (inspection.status() != InspectionStatus.PLANNED || inspection.isAnnounced()) {
            openDuty(inspection);
        }
        tell(inspection, inspection.assigneeLogin(), "inspection.handed_over");
    }

    void over(Inspection inspection) {
        duties.closeAll(KIND, inspection.number());
    }

    void missed(Inspection inspection) {
        if (!inspection.isRunning()) {
            over(inspection);
        }
        if (inspection.assigneeLogin() != null) {
            tell(inspection, inspection.assigneeLogin(), "inspection.missed");
        }
    }

    private void tell(Inspection inspection, String login, String code) {
        notices.send(login, code, List.of(inspection.number(), inspection.title()), path(inspection.number()));
    }
}
