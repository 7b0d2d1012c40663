package org.anlan.inspection.finding.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.anlan.inspection.InspectionPermission;
import org.anlan.inspection.finding.Acceptance;
import org.anlan.inspection.finding.FindingStatus;
import org.anlan.inspection.finding.domain.AssignmentColumns;
import org.anlan.inspection.finding.domain.Finding;
import org.anlan.platform.command.Desk;

/** From acceptance to closing, and back. */
@Dependent
class Acceptances {

    @Inject
    FindingDesk files;

    @Inject
    FindingEvents events;

    @Inject
    FindingNews news;

    @Inject
    FindingFiles photos;

    @Inject
    Desk desk;

    void accept(String number, long version, Acceptance facts) {
        Finding finding = files.act(number, version, "finding.accepted", facts.note(), f -> {
            desk.access().require(InspectionPermission.FINDING_ACCEPT);
            files.requirePersonOr(acceptor(f), InspectionPermission.FINDING_ACCEPT, f);
            f.requireEvidence(photos.hasEvidence(f));
            f.accept(facts, desk.login(), desk.actsFor(), desk.now());
        });
        news.accepted(finding);
        events.accepted(finding);
        if (finding.status() == FindingStatus.CLOSED) {
            events.closed(finding);
        }
    }

    void sendBack(String number, long version, String reason) {
        Finding finding = files.act(number, version, "finding.sent_back", reason, f -> {
            requireJudge(f);
            f.sendBack(reason, desk.login(), desk.actsFor(), desk.now());
        });
        news.sentBack(finding);
    }

    private void requireJudge(Finding finding) {
        boolean signsOff = finding.status() == FindingStatus.PENDING_SIGN_OFF
                && files.allows(InspectionPermission.FINDING_SIGN_OFF, finding);
        if (!signsOff) {
            desk.access().require(InspectionPermission.FINDING_ACCEPT);
            files.requirePersonOr(acceptor(finding), InspectionPermission.FINDING_ACCEPT, finding);
        }
    }

    private static String acceptor(Finding finding) {
        return finding.assignment().map(AssignmentColumns::acceptorLogin).orElse(null);
    }

    void signOff(String number, long version, String note) {
        Finding finding = files.act(number, version, "finding.signed_off", note, f -> {
            files.require(InspectionPermission.FINDING_SIGN_OFF, f);
            f.signOff(note, desk.login(), desk.actsFor(), desk.now());
        });
        events.closed(finding);
    }

    void reopen(String number, long version, String reason, LocalDate dueOn) {
        Finding finding = files.act(number, version, "finding.reopened", reason, f -> {
            files.require(InspectionPermission.FINDING_REOPEN, f);
            f.reopen(reason, dueOn, desk.today(), desk.now());
        });
        news.reopened(finding);
        events.reopened(finding);
    }
}
