package org.anlan.platform.attachment;

/** Plug-in: the module whose records carry attachments says who may see and change those of one record. */
public interface AttachmentOwner {
    /** Kind of record such as {@code risk}. */
    String objectKind();

    boolean mayRead(String objectNumber);

    boolean mayChange(String objectNumber);
}
