package org.anlan.inspection.conduct.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.anlan.inspection.conduct.Inspections;
import org.anlan.platform.attachment.AttachmentOwner;

/** Photos of single answers. */
@Stateless
public class AnswerAttachments implements AttachmentOwner {

    @Inject
    InspectionFiles files;

    @Override
    public String objectKind() {
        return Inspections.ANSWER_KIND;
    }

    @Override
    public boolean mayRead(String objectNumber) {
        return files.mayReadAnswer(objectNumber);
    }

    @Override
    public boolean mayChange(String objectNumber) {
        return files.mayChangeAnswer(objectNumber);
    }
}
