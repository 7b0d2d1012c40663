package org.anlan.inspection.conduct.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.anlan.inspection.InspectionPermission;
import org.anlan.inspection.checklist.NodeRow;
import org.anlan.inspection.checklist.application.ChecklistRepository;
import org.anlan.inspection.checklist.domain.Checklist;
import org.anlan.inspection.checklist.domain.ChecklistVersion;
import org.anlan.inspection.conduct.AnswerRow;
import org.anlan.inspection.conduct.InspectionAction;
import org.anlan.inspection.conduct.InspectionDetails;
import org.anlan.inspection.conduct.InspectionRow;
import org.anlan.inspection.conduct.InspectionStatus;
import org.anlan.inspection.conduct.Score;
import org.anlan.inspection.conduct.domain.Answer;
import org.anlan.inspection.conduct.domain.Inspection;
import org.anlan.inspection.conduct.domain.InspectionLifecycle;
import org.anlan.inspection.conduct.domain.ScoreCard;
import org.anlan.platform.command.Desk;
import org.anlan.platform.people.People;

/** Makes what is shown of one inspection. */
@Dependent
class InspectionView {

    @Inject
    InspectionFinder finder;

    @Inject
    ChecklistRepository checklists;

    @Inject
    People people;

    @Inject
    InspectionDesk tasks;

    @Inject
    Desk desk;

    InspectionDetails of(Inspection i) {
        InspectionRow row = finder.row(i.number()).orElseThrow();
        Checklist checklist = checklists.load(i.checklistNumber());
        int version = i.checklistVersion() != null
                ? i.checklistVersion()
                : checklist.inForce().map(ChecklistVersion::number).orElse(1);
        List<NodeRow> nodes = checklist.version(version).rows();
        List<AnswerRow> answers = i.answers().stream().map(Answer::row).toList();
        return new InspectionDetails(
                row,
                version,
                checklist.passMark(),
                nodes,
                answers,
                ScoreCard.of(nodes, answers, checklist.passMark()),
                i.inspectorLogin(),
                i.inspectorLogin() == null ? null : people.nameOf(i.inspectorLogin()),
                i.summary(),
                i.signatures().map(s -> s.inspector()).orElse(null),
                i.signatures().map(s -> s.inspectedName()).orElse(null),
                i.signatures().map(s -> s.inspected()).orElse(null),
                i.signatures().map(s -> s.inspectedAbsent()).orElse(null),
                i.reason(),
                i.excusedBy(),
                i.isRunning() && desk.login().equals(i.inspectorLogin()),
                actions(i, row),
                i.recordVersion());
    }

    Score score(Inspection i) {
        Checklist checklist = checklists.load(i.checklistNumber());
        return ScoreCard.of(
                checklist.version(i.checklistVersion()).rows(),
                i.answers().stream().map(Answer::row).toList(),
                checklist.passMark());
    }

    private List<InspectionAction> actions(Inspection i, InspectionRow row) {
        return InspectionLifecycle.allowedFrom(row.status()).stream()
                .filter(action -> may(i, row, action))
                .map(InspectionView::asked)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether it is late is for the system to say: what a person does is finishing. */
    private static InspectionAction asked(InspectionAction action) {
        return action == InspectionAction.FINISH_LATE ? InspectionAction.FINISH : action;
    }

    private boolean may(Inspection i, InspectionRow row, InspectionAction action) {
        boolean mine = desk.login().equals(i.inspectorLogin());
        return switch (action) {
            case START -> mayStart(i, row);
            case FINISH -> mine && i.isRunning();
            case FINISH_LATE -> mine && i.isRunning() && row.status() == InspectionStatus.MISSED;
            case EXCUSE -> !isOrWasTheirs(i) && allows(i, InspectionPermission.INSPECTION_EXCUSE);
            case HAND_OVER ->
                i.finishedAt() == null && (tasks.isTheirs(i) || allows(i, InspectionPermission.PLAN_EDIT));
            case VOID -> mine && i.planNumber() == null;
            case MISS, WITHDRAW, RESCHEDULE -> false;
        };
    }

    private boolean mayStart(Inspection i, InspectionRow row) {
        boolean open = row.opensAt() != null && !desk.now().isBefore(row.opensAt());
        return open
                && i.startedAt() == null
                && (i.assigneeLogin() == null
                        ? allows(i, InspectionPermission.INSPECTION_CONDUCT)
                        : tasks.standsFor(i.assigneeLogin()));
    }

    private boolean isOrWasTheirs(Inspection i) {
        return i.isOrWasOf(desk.login()) || desk.actsFor().stream().anyMatch(i::isOrWasOf);
    }

    private boolean allows(Inspection i, InspectionPermission permission) {
        return desk.access().allows(permission, i.unitCode(), null);
    }
}
