package org.anlan.inspection.conduct.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.anlan.inspection.conduct.Inspections;
import org.anlan.platform.attachment.AttachmentOwner;

/** Files of an inspection as a whole. */
@Stateless
public class InspectionAttachments implements AttachmentOwner {

    @Inject
    InspectionFiles files;

    @Override
    public String objectKind() {
        return Inspections.OBJECT_KIND;
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
