package org.anlan.inspection.finding.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.anlan.inspection.InspectionPermission;
import org.anlan.inspection.finding.Assignment;
import org.anlan.inspection.finding.FindingLevel;
import org.anlan.inspection.finding.FindingStatus;
import org.anlan.inspection.finding.Rectification;
import org.anlan.inspection.finding.Treatment;
import org.anlan.inspection.finding.domain.AssignmentColumns;
import org.anlan.inspection.finding.domain.Finding;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.command.Desk;

/** From assignment until it waits for acceptance. */
@Dependent
class Rectifications {

    @Inject
    FindingDesk files;

    @Inject
    FindingEvents events;

    @Inject
    FindingNews news;

    @Inject
    FindingFiles photos;

    @Inject
    ChosenPeople people;

    @Inject
    Desk desk;

    void assign(String number, long version, Assignment facts, String reason) {
        String former = files.readable(number)
                .assignment()
                .map(AssignmentColumns::responsibleLogin)
                .orElse(null);
        Finding finding = files.act(number, version, "finding.assigned", reason, f -> {
            requireAssigner(f, facts.level());
            people.check(facts, f.unitCode());
            f.assign(facts, reason, desk.today(), desk.login(), desk.actsFor(), desk.now());
        });
        news.assigned(finding, former);
        events.assigned(finding);
    }

    /** Of a major finding that is being rectified also the head; only the head makes it a general one. */
    private void requireAssigner(Finding finding, FindingLevel to) {
        boolean major = finding.status() == FindingStatus.RECTIFYING && finding.level() == FindingLevel.MAJOR;
        if (finding.isDowngrade(to)) {
            files.require(InspectionPermission.FINDING_SIGN_OFF, finding);
        } else if (!major || !files.allows(InspectionPermission.FINDING_SIGN_OFF, finding)) {
            files.require(InspectionPermission.FINDING_ASSIGN, finding);
        }
    }

    void proposeTreatment(String number, long version, Treatment facts) {
        Finding finding = files.act(number, version, "finding.treatment_proposed", null, f -> {
            if (!isResponsible(f)) {
                files.require(InspectionPermission.FINDING_ASSIGN, f);
            }
            f.proposeTreatment(facts, desk.today(), desk.login(), desk.now());
        });
        news.treatmentProposed(finding);
    }

    void approveTreatment(String number, long version) {
        Finding finding = files.act(number, version, "finding.treatment_approved", null, f -> {
            files.require(InspectionPermission.FINDING_SIGN_OFF, f);
            f.approveTreatment(desk.login(), desk.actsFor(), desk.now());
        });
        news.treatmentApproved(finding);
    }

    void submit(String number, long version, Rectification facts) {
        Finding finding = files.act(number, version, "finding.submitted", null, f -> {
            requireResponsible(f);
            f.submit(facts, photos.hasEvidence(f), desk.login(), desk.now());
        });
        news.submitted(finding);
    }

    void requestExtension(String number, long version, LocalDate until, String reason) {
        Finding finding = files.act(number, version, "finding.extension_asked", reason, f -> {
            requireResponsible(f);
            f.requestExtension(until, reason, desk.today(), desk.login(), desk.now());
        });
        news.extensionAsked(finding);
    }

    void decideExtension(String number, long version, boolean granted, String note) {
        String action = granted ? "finding.extension_granted" : "finding.extension_refused";
        Finding finding = files.act(number, version, action, note, f -> {
            files.require(InspectionPermission.FINDING_EXTEND, f);
            f.decideExtension(granted, note, desk.today(), desk.login(), desk.actsFor(), desk.now());
        });
        news.extensionDecided(finding, granted, note);
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
                        || desk.actsFor().contains(a.responsibleLogin()))
                .isPresent();
    }
}
