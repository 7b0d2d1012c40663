package org.anlan.inspection.conduct.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.anlan.inspection.checklist.application.ChecklistRepository;
import org.anlan.inspection.conduct.AnswerPhotos;
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
    ChecklistRepository checklists;

    @Inject
    FindingFiles findings;

    @Inject
    InspectionDesk tasks;

    @Inject
    Desk desk;

    boolean mayRead(String inspectionNumber) {
        return find(inspectionNumber).filter(tasks::mayRead).isPresent();
    }

    /** Photos of a failed item also belong to the finding made from it: its readers see them too. */
    boolean mayReadAnswer(String answer) {
        return mayRead(answer)
                || find(answer)
                        .flatMap(i -> i.answerTo(key(answer)))
                        .map(Answer::findingNumber)
                        .filter(findings::mayRead)
                        .isPresent();
    }

    boolean mayChange(String inspectionNumber) {
        return running(inspectionNumber).isPresent();
    }

    /** Only questions that the inspection asks have photos. */
    boolean mayChangeAnswer(String answer) {
        return running(answer)
                .filter(i -> checklists.asks(i.checklistNumber(), i.checklistVersion(), key(answer)))
                .isPresent();
    }

    private Optional<Inspection> running(String number) {
        return find(number).filter(i -> i.isRunning() && desk.login().equals(i.inspectorLogin()));
    }

    /** Of {@link AnswerPhotos#of}; none has a question without one. */
    private static String key(String answer) {
        return answer.substring(answer.indexOf('/') + 1);
    }

    private Optional<Inspection> find(String number) {
        int slash = number.indexOf('/');
        return inspections.find(slash < 0 ? number : number.substring(0, slash));
    }
}
