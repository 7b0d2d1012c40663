package org.anlan.inspection.conduct.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.anlan.inspection.conduct.Inspections;
import org.anlan.platform.attachment.AttachmentOwner;

/** Drawn signatures. */
@Stateless
public class SignatureAttachments implements AttachmentOwner {

    @Inject
    InspectionFiles files;

    @Override
    public String objectKind() {
        return Inspections.SIGNATURE_KIND;
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
