package org.anlan.inspection.conduct.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.anlan.inspection.InspectionPermission;
import org.anlan.inspection.conduct.domain.Answer;
import org.anlan.inspection.conduct.domain.Inspection;
import org.anlan.inspection.finding.application.FindingFiles;
import org.anlan.platform.command.Desk;

/** Who may see and add the files of an inspection: readers see them, its inspector adds them while it runs. */
@Dependent
class InspectionFiles {

    @Inject
    InspectionRepository inspections;

    @Inject
    FindingFiles findings;

    @Inject
    Desk desk;

    boolean mayRead(String inspectionNumber) {
        return find(inspectionNumber).filter(this::isVisible).isPresent();
    }

    /** Photos of a failed item also belong to the finding made from it: its readers see them too. */
    boolean mayReadAnswer(String answer) {
        return mayRead(answer)
                || find(answer)
                        .flatMap(i -> i.answerTo(answer.substring(answer.indexOf('/') + 1)))
                        .map(Answer::findingNumber)
                        .filter(findings::mayRead)
                        .isPresent();
    }

    boolean mayChange(String inspectionNumber) {
        return find(inspectionNumber)
                .filter(inspection -> inspection.isRunning() && desk.login().equals(inspection.inspectorLogin()))
                .isPresent();
    }

    private boolean isVisible(Inspection inspection) {
        String login = desk.login();
        boolean mine = login.equals(inspection.assigneeLogin()) || login.equals(inspection.inspectorLogin());
        return desk.access().allows(InspectionPermission.INSPECTION_READ, inspection.unitCode(), mine ? login : null);
    }

    private Optional<Inspection> find(String number) {
        int slash = number.indexOf('/');
        return inspections.find(slash < 0 ? number : number.substring(0, slash));
    }
}
