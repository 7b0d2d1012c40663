package org.anlan.platform.attachment;

import jakarta.ejb.Local;

/** Plug-in: the module whose records carry attachments says who may see and change those of one record. */
@Local
public interface AttachmentOwner {
    /** Kind of record such as {@code risk}. */
    String objectKind();

    boolean mayRead(String objectNumber);

    boolean mayChange(String objectNumber);
}
