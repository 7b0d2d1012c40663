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

/** Whose turn it is with a finding, by its state: one duty for each open question. */
@Dependent
class FindingWork {

    private static final String KIND = FindingRepository.KIND;

    @Inject
    Duties duties;

    @Inject
    FindingRepository findings;

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
        if (finding.overdueDays(desk.today()) > 0) {
            escalations(finding, findings.escalations());
        }
    }

    /** Overdue: also the duty of whoever stands above, on every level it has risen to. */
    void escalations(Finding finding, List<FindingRepository.Escalation> rules) {
        Instant due = desk.zone().startOf(assignment(finding).dueOn().plusDays(1));
        rules.stream()
                .filter(rule -> rule.level() <= finding.escalatedLevel())
                .forEach(rule -> ask(finding, "finding.overdue-" + rule.level(), rule.permission(), due));
    }

    private void askPerson(Finding finding, String code, String login, Instant due) {
        duties.open(Duty.ofPerson(code, KIND, finding.number(), finding.title(), login, due, path(finding.number())));
    }

    private void ask(Finding finding, String code, InspectionPermission permission, Instant due) {
        ask(finding, code, permission.code(), due);
    }

    private void ask(Finding finding, String code, String permission, Instant due) {
        duties.open(Duty.ofHolders(
                code,
                KIND,
                finding.number(),
                finding.title(),
                permission,
                finding.unitCode(),
                due,
                path(finding.number())));
    }

    private static AssignmentColumns assignment(Finding finding) {
        return finding.assignment().orElseThrow();
    }
}
