package org.anlan.inspection.finding.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.anlan.inspection.finding.Findings;
import org.anlan.platform.attachment.AttachmentOwner;

/** Files that show the hazard. */
@Stateless
public class FindingAttachments implements AttachmentOwner {

    @Inject
    FindingFiles files;

    @Override
    public String objectKind() {
        return Findings.OBJECT_KIND;
    }

    @Override
    public boolean mayRead(String objectNumber) {
        return files.mayRead(objectNumber);
    }

    @Override
    public boolean mayChange(String objectNumber) {
        return files.mayChange(objectNumber);
    }
}
