package org.anlan.platform.attachment;

import jakarta.enterprise.context.ApplicationScoped;

/** A record kind for tests: numbers that begin with R may be read, those with W changed too. */
@ApplicationScoped
public class NotebookAttachments implements AttachmentOwner {
    @Override
    public String objectKind() {
        return "notebook";
    }

    @Override
    public boolean mayRead(String objectNumber) {
        return objectNumber.startsWith("R") || mayChange(objectNumber);
    }

    @Override
    public boolean mayChange(String objectNumber) {
        return objectNumber.startsWith("W");
    }
}
