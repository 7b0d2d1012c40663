package org.anlan.inspection.finding.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.anlan.inspection.InspectionPermission;
import org.anlan.inspection.finding.FindingStatus;
import org.anlan.inspection.finding.domain.AssignmentColumns;
import org.anlan.inspection.finding.domain.Finding;
import org.anlan.platform.access.Holders;
import org.anlan.platform.command.Desk;
import org.anlan.platform.notice.Notices;

/** What people are told of a finding, each in its own words; nobody is told of what they did themselves. */
@Dependent
class FindingNews {

    @Inject
    Notices notices;

    @Inject
    Holders holders;

    @Inject
    Desk desk;

    /** By somebody who may not judge it. */
    void reported(Finding finding) {
        ask("finding.judge", InspectionPermission.FINDING_REGISTER, finding);
    }

    /** @param former who was responsible before, or null: who stays it hears nothing */
    void assigned(Finding finding, String former) {
        String responsible = assignment(finding).responsibleLogin();
        if (!responsible.equals(former)) {
            tell(responsible, "finding.rectify", finding);
        }
    }

    void treatmentProposed(Finding finding) {
        if (finding.treatmentWaits()) {
            ask("finding.approve-treatment", InspectionPermission.FINDING_SIGN_OFF, finding);
        }
    }

    void treatmentApproved(Finding finding) {
        tell(assignment(finding).responsibleLogin(), "finding.treatment_approved", finding);
    }

    void submitted(Finding finding) {
        tell(assignment(finding).acceptorLogin(), "finding.accept", finding);
    }

    /** Of a major one: the head closes it. */
    void accepted(Finding finding) {
        if (finding.status() == FindingStatus.PENDING_SIGN_OFF) {
            ask("finding.sign-off", InspectionPermission.FINDING_SIGN_OFF, finding);
        }
    }

    void sentBack(Finding finding) {
        tell(assignment(finding).responsibleLogin(), "finding.sent_back", finding, finding.lastReason());
    }

    void reopened(Finding finding) {
        tell(
                assignment(finding).responsibleLogin(),
                "finding.reopened",
                finding,
                assignment(finding).dueOn().toString(),
                finding.lastReason());
    }

    void extensionAsked(Finding finding) {
        ask("finding.extend", InspectionPermission.FINDING_EXTEND, finding);
    }

    void extensionDecided(Finding finding, boolean granted, String note) {
        String more = granted ? assignment(finding).dueOn().toString() : note.strip();
        String code = granted ? "finding.extension_granted" : "finding.extension_refused";
        tell(assignment(finding).responsibleLogin(), code, finding, more);
    }

    /** @param permissions of the levels it has risen to just now */
    void overdue(Finding finding, List<String> permissions) {
        String responsible = assignment(finding).responsibleLogin();
        tell(responsible, "finding.overdue", finding);
        Set<String> above = new TreeSet<>();
        permissions.forEach(permission -> above.addAll(holders.of(permission, finding.unitCode())));
        above.remove(responsible);
        String days = String.valueOf(finding.overdueDays(desk.today()));
        above.forEach(login -> tell(login, "finding.overdue_above", finding, days));
    }

    /** All who may decide, but for the rectifier, who may not decide on the own work. */
    private void ask(String code, InspectionPermission permission, Finding finding) {
        Set<String> deciders = new TreeSet<>(holders.of(permission.code(), finding.unitCode()));
        finding.assignment().ifPresent(assignment -> deciders.remove(assignment.responsibleLogin()));
        deciders.forEach(login -> tell(login, code, finding));
    }

    private void tell(String login, String code, Finding finding, String... more) {
        if (login != null && !login.equals(desk.login())) {
            List<String> args = Stream.concat(Stream.of(finding.number(), finding.title()), Stream.of(more))
                    .toList();
            notices.send(login, code, args, FindingWork.path(finding.number()));
        }
    }

    private static AssignmentColumns assignment(Finding finding) {
        return finding.assignment().orElseThrow();
    }
}
