package org.anlan.inspection.finding.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.anlan.inspection.InspectionPermission;
import org.anlan.inspection.finding.Acceptance;
import org.anlan.inspection.finding.Assignment;
import org.anlan.inspection.finding.FindingStatus;
import org.anlan.inspection.finding.Findings;
import org.anlan.inspection.finding.Rectification;
import org.anlan.inspection.finding.Treatment;
import org.anlan.inspection.finding.domain.Finding;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.attachment.Attachments;
import org.anlan.platform.command.Desk;
import org.anlan.platform.people.People;
import org.anlan.platform.people.Units;

/** From assignment to closing. */
@Dependent
class Rectifications {

    @Inject
    FindingDesk files;

    @Inject
    FindingEvents events;

    @Inject
    Attachments attachments;

    @Inject
    People people;

    @Inject
    Units units;

    @Inject
    Desk desk;

    void assign(String number, long version, Assignment facts, String reason) {
        checkPeople(facts);
        Finding finding = files.act(number, version, "finding.assigned", reason, f -> {
            files.require(InspectionPermission.FINDING_ASSIGN, f);
            f.assign(facts, reason, desk.today(), desk.login(), desk.now());
        });
        events.assigned(finding);
    }

    private void checkPeople(Assignment facts) {
        String supplier = facts.supplierUnit();
        boolean noSupplier =
                supplier != null && !supplier.isBlank() && units.find(supplier).isEmpty();
        new InvalidInput.Collector()
                .rejectIf(
                        isNobody(facts.responsibleLogin()),
                        "responsibleLogin",
                        "unknown_value",
                        String.valueOf(facts.responsibleLogin()))
                .rejectIf(
                        isNobody(facts.acceptorLogin()),
                        "acceptorLogin",
                        "unknown_value",
                        String.valueOf(facts.acceptorLogin()))
                .rejectIf(noSupplier, "supplierUnit", "unknown_value", String.valueOf(supplier))
                .throwIfAny();
    }

    private boolean isNobody(String login) {
        return login != null && !login.isBlank() && people.choice(login).isEmpty();
    }

    void proposeTreatment(String number, long version, Treatment facts) {
        files.act(number, version, "finding.treatment_proposed", null, f -> {
            if (!isResponsible(f)) {
                files.require(InspectionPermission.FINDING_ASSIGN, f);
            }
            f.proposeTreatment(facts, desk.login(), desk.now());
        });
    }

    void approveTreatment(String number, long version) {
        files.act(number, version, "finding.treatment_approved", null, f -> {
            files.require(InspectionPermission.FINDING_SIGN_OFF, f);
            f.approveTreatment(desk.login(), files.actsFor(), desk.now());
        });
    }

    void submit(String number, long version, Rectification facts) {
        files.act(number, version, "finding.submitted", null, f -> {
            requireResponsible(f);
            boolean photo = !attachments.of(Findings.EVIDENCE_KIND, number).isEmpty();
            f.submit(facts, photo, desk.login(), desk.now());
        });
    }

    void accept(String number, long version, Acceptance facts) {
        Finding finding = files.act(number, version, "finding.accepted", facts.note(), f -> {
            String acceptor = f.assignment().map(a -> a.acceptorLogin()).orElse(null);
            files.requirePersonOr(acceptor, InspectionPermission.FINDING_ACCEPT, f);
            f.accept(facts, desk.login(), files.actsFor(), desk.now());
        });
        events.accepted(finding);
        if (finding.status() == FindingStatus.CLOSED) {
            events.closed(finding);
        }
    }

    void sendBack(String number, long version, String reason) {
        files.act(number, version, "finding.sent_back", reason, f -> {
            InspectionPermission permission = f.status() == FindingStatus.PENDING_SIGN_OFF
                    ? InspectionPermission.FINDING_SIGN_OFF
                    : InspectionPermission.FINDING_ACCEPT;
            String acceptor = f.assignment().map(a -> a.acceptorLogin()).orElse(null);
            files.requirePersonOr(acceptor, permission, f);
            f.sendBack(reason, desk.login(), files.actsFor(), desk.now());
        });
    }

    void requestExtension(String number, long version, LocalDate until, String reason) {
        files.act(number, version, "finding.extension_asked", reason, f -> {
            requireResponsible(f);
            f.requestExtension(until, reason, desk.login(), desk.now());
        });
    }

    void decideExtension(String number, long version, boolean granted, String note) {
        String action = granted ? "finding.extension_granted" : "finding.extension_refused";
        files.act(number, version, action, note, f -> {
            files.require(InspectionPermission.FINDING_EXTEND, f);
            f.decideExtension(granted, note, desk.login(), files.actsFor(), desk.now());
        });
    }

    void signOff(String number, long version, String note) {
        Finding finding = files.act(number, version, "finding.signed_off", note, f -> {
            files.require(InspectionPermission.FINDING_SIGN_OFF, f);
            f.signOff(note, desk.login(), files.actsFor(), desk.now());
        });
        events.closed(finding);
    }

    void reopen(String number, long version, String reason, LocalDate dueOn) {
        Finding finding = files.act(number, version, "finding.reopened", reason, f -> {
            files.require(InspectionPermission.FINDING_REOPEN, f);
            f.reopen(reason, dueOn, desk.today(), desk.now());
        });
        events.reopened(finding);
    }

    private void requireResponsible(Finding finding) {
        desk.access().require(InspectionPermission.FINDING_RECTIFY);
        if (finding.assignment().isPresent() && !isResponsible(finding)) {
            throw new RuleBroken("finding.not_responsible", finding.number());
        }
    }

    private boolean isResponsible(Finding finding) {
        return finding.assignment()
                .filter(a -> desk.login().equals(a.responsibleLogin())
                        || files.actsFor().contains(a.responsibleLogin()))
                .isPresent();
    }
}
