package org.anlan.inspection.finding.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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

    /** @param former who was responsible before, or null: who stays it hears nothing */
    void assigned(Finding finding, String former) {
        String responsible = assignment(finding).responsibleLogin();
        if (!responsible.equals(former)) {
            tell(responsible, "finding.rectify", finding);
        }
    }

    void treatmentApproved(Finding finding) {
        tell(assignment(finding).responsibleLogin(), "finding.treatment_approved", finding);
    }

    void submitted(Finding finding) {
        tell(assignment(finding).acceptorLogin(), "finding.accept", finding);
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
