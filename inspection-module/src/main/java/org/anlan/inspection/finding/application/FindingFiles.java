package org.anlan.inspection.finding.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.anlan.inspection.InspectionPermission;
import org.anlan.inspection.finding.FindingStatus;
import org.anlan.inspection.finding.Findings;
import org.anlan.inspection.finding.domain.Finding;
import org.anlan.platform.attachment.Attachments;
import org.anlan.platform.command.Desk;

/** Who may see and add the files of a finding: its readers see them, those who have to do with it add them. */
@Dependent
public class FindingFiles {

    private static final Set<FindingStatus> OVER =
            EnumSet.of(FindingStatus.CLOSED, FindingStatus.REJECTED, FindingStatus.VOIDED);

    @Inject
    FindingRepository findings;

    @Inject
    FindingDesk files;

    @Inject
    Attachments attachments;

    @Inject
    Desk desk;

    public boolean mayRead(String number) {
        return findings.find(number).filter(this::isVisible).isPresent();
    }

    boolean mayChange(String number) {
        return findings.find(number)
                .filter(finding -> !OVER.contains(finding.status()))
                .filter(finding ->
                        files.isTheirs(finding) || files.allows(InspectionPermission.FINDING_REGISTER, finding))
                .isPresent();
    }

    /** Photos of the rectification are added while it is rectified, and stay what they were when it is accepted. */
    boolean mayAddEvidence(String number) {
        return findings.find(number)
                .filter(finding -> finding.status() == FindingStatus.RECTIFYING
                        || finding.status() == FindingStatus.PENDING_ACCEPTANCE)
                .filter(finding -> finding.rectifiers().contains(desk.login())
                        || finding.assignment()
                                .filter(a -> desk.actsFor().contains(a.responsibleLogin()))
                                .isPresent())
                .isPresent();
    }

    /** Whether a photo shows the rectification, one that is newer than whatever was sent back or reopened. */
    boolean hasEvidence(Finding finding) {
        Instant since = finding.evidenceSince();
        return attachments.of(Findings.EVIDENCE_KIND, finding.number()).stream()
                .anyMatch(photo -> since == null || photo.addedAt().isAfter(since));
    }

    private boolean isVisible(Finding finding) {
        return desk.access()
                .allows(
                        InspectionPermission.FINDING_READ,
                        finding.unitCode(),
                        files.isTheirs(finding) ? desk.login() : null);
    }
}
