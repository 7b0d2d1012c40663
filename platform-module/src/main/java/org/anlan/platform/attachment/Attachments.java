package org.anlan.platform.attachment;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Door: files and photos of any record. Type is read from the content, not the name; photos are turned upright,
 * stripped of location, downsized to 2048 px and get a thumbnail. The owner of the record decides who may.
 */
public interface Attachments {

    /** Largest file, in bytes. */
    int MAX_BYTES = 20 * 1024 * 1024;

    /** @throws org.anlan.platform.InvalidInput type not allowed, empty, too large, or a broken picture */
    Attachment add(String objectKind, String objectNumber, String fileName, InputStream content);

    List<Attachment> of(String objectKind, String objectNumber);

    /** Whether the caller may add to a record's files and remove them; false also for one they do not see. */
    boolean mayChange(String objectKind, String objectNumber);

    Content content(UUID id);

    /** @throws org.anlan.platform.NotFound when there is none (not a picture) */
    Content thumbnail(UUID id);

    /** Hides the file; it stays in the database with who removed it and why. */
    void remove(UUID id, String reason);

    record Attachment(
            UUID id, String fileName, String mediaType, long size, boolean picture, String addedBy, Instant addedAt) {}

    record Content(String fileName, String mediaType, byte[] bytes) {}
}
