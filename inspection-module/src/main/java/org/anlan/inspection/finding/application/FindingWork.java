package org.anlan.inspection.finding.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.anlan.inspection.InspectionPermission;
import org.anlan.inspection.finding.domain.AssignmentColumns;
import org.anlan.inspection.finding.domain.Finding;
import org.anlan.platform.command.Desk;
import org.anlan.platform.duty.Duties;
import org.anlan.platform.duty.Duty;
import org.anlan.platform.notice.Notices;

/** Whose turn it is with a finding, by its state: one duty for each open question, and who is told. */
@Dependent
class FindingWork {

    private static final String KIND = FindingRepository.KIND;

    @Inject
    Duties duties;

    @Inject
    Notices notices;

    @Inject
    Desk desk;

    static String path(String number) {
        return "/inspection/finding.xhtml?number=" + number;
    }

    /** Closes what was asked before and opens what is asked now. */
    void turn(Finding finding) {
        duties.closeAll(KIND, finding.number());
        switch (finding.status()) {
            case REPORTED -> ask(finding, "finding.judge", InspectionPermission.FINDING_REGISTER, null);
            case REGISTERED -> ask(finding, "finding.assign", InspectionPermission.FINDING_ASSIGN, null);
            case RECTIFYING -> rectifying(finding);
            case PENDING_ACCEPTANCE ->
                askPerson(finding, "finding.accept", assignment(finding).acceptorLogin(), null);
            case PENDING_SIGN_OFF -> ask(finding, "finding.sign-off", InspectionPermission.FINDING_SIGN_OFF, null);
            case CLOSED, REJECTED, VOIDED -> {
                // nothing is asked any more
            }
        }
    }

    private void rectifying(Finding finding) {
        AssignmentColumns assignment = assignment(finding);
        Instant due = desk.zone().startOf(assignment.dueOn().plusDays(1));
        askPerson(finding, "finding.rectify", assignment.responsibleLogin(), due);
        if (finding.pendingExtensionUntil().isPresent()) {
            ask(finding, "finding.extend", InspectionPermission.FINDING_EXTEND, due);
        }
        if (finding.treatmentWaits()) {
            ask(finding, "finding.approve-treatment", InspectionPermission.FINDING_SIGN_OFF, due);
        }
    }

    /** Overdue: also the duty of whoever stands above. */
    void escalate(Finding finding, int level, String permission) {
        Instant due = desk.zone().startOf(assignment(finding).dueOn().plusDays(1));
        duties.open(Duty.ofHolders(
                "finding.overdue-" + level,
                KIND,
                finding.number(),
                finding.title(),
                permission,
                finding.unitCode(),
                due,
                path(finding.number())));
        tell(assignment(finding).responsibleLogin(), "finding.overdue", finding);
    }

    private void askPerson(Finding finding, String code, String login, Instant due) {
        duties.open(Duty.ofPerson(code, KIND, finding.number(), finding.title(), login, due, path(finding.number())));
        tell(login, code, finding);
    }

    private void ask(Finding finding, String code, InspectionPermission permission, Instant due) {
        duties.open(Duty.ofHolders(
                code,
                KIND,
                finding.number(),
                finding.title(),
                permission.code(),
                finding.unitCode(),
                due,
                path(finding.number())));
    }

    /** Nobody is told of what they did themselves. */
    void tell(String login, String code, Finding finding) {
        if (login != null && !login.equals(desk.login())) {
            notices.send(login, code, List.of(finding.number(), finding.title()), path(finding.number()));
        }
    }

    private static AssignmentColumns assignment(Finding finding) {
        return finding.assignment().orElseThrow();
    }
}
