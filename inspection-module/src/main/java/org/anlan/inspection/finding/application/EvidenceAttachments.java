package org.anlan.inspection.finding.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.anlan.inspection.finding.Findings;
import org.anlan.platform.attachment.AttachmentOwner;

/** Files that show the rectification. */
@Stateless
public class EvidenceAttachments implements AttachmentOwner {

    @Inject
    FindingFiles files;

    @Override
    public String objectKind() {
        return Findings.EVIDENCE_KIND;
    }

    @Override
    public boolean mayRead(String objectNumber) {
        return files.mayRead(objectNumber);
    }

    @Override
    public boolean mayChange(String objectNumber) {
        return files.mayAddEvidence(objectNumber);
    }
}
