package org.anlan.platform.attachment.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.access.Caller;
import org.anlan.platform.attachment.Attachments;
import org.anlan.platform.attachment.domain.FileName;
import org.anlan.platform.attachment.domain.FileType;
import org.anlan.platform.attachment.domain.StoredContent.Rendition;
import org.anlan.platform.attachment.domain.StoredFile;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.audit.AuditTrail;
import org.anlan.platform.audit.Command;

/** Attachments behind their door. What happens to a file is told in the history of the record it belongs to. */
@Stateless
public class AttachmentsBean implements Attachments {
    static final String KIND = "attachment";
    private static final int MOST_PER_RECORD = 100;
    private static final int LONGEST_REASON = 500;

    @Inject
    AttachmentRepository files;

    @Inject
    AttachmentAccess owners;

    @Inject
    AccessControl access;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Override
    @Command
    public Attachment add(String objectKind, String objectNumber, String fileName, InputStream content) {
        owners.requireChange(objectKind, objectNumber);
        if (files.of(objectKind, objectNumber).size() >= MOST_PER_RECORD) {
            throw new RuleBroken("attachment.too_many", MOST_PER_RECORD);
        }
        byte[] bytes = read(content);
        FileType type = FileTypes.of(bytes, fileName);
        StoredFile file = type.isPicture()
                ? storePicture(objectKind, objectNumber, name(fileName, type), Pictures.fit(bytes, type))
                : store(new StoredFile(objectKind, objectNumber, name(fileName, type), type.mediaType()), bytes, null);
        audit.record(AuditEntry.changed("attachment.added", objectKind, objectNumber, Map.of(), file.facts(), null));
        return view(file);
    }

    @Override
    public List<Attachment> of(String objectKind, String objectNumber) {
        owners.requireRead(objectKind, objectNumber);
        return files.of(objectKind, objectNumber).stream()
                .map(AttachmentsBean::view)
                .toList();
    }

    @Override
    public boolean mayChange(String objectKind, String objectNumber) {
        return owners.mayRead(objectKind, objectNumber) && owners.mayChange(objectKind, objectNumber);
    }

    @Override
    public Content content(UUID id) {
        StoredFile file = readable(id);
        return new Content(file.fileName(), file.mediaType(), files.bytes(id, Rendition.FULL));
    }

    @Override
    public Content thumbnail(UUID id) {
        StoredFile file = readable(id);
        return new Content(file.fileName(), FileType.JPEG.mediaType(), files.bytes(id, Rendition.THUMBNAIL));
    }

    @Override
    @Command
    public void remove(UUID id, String reason) {
        StoredFile file = readable(id);
        owners.requireChange(file.objectKind(), file.objectNumber());
        new InvalidInput.Collector()
                .requireText("reason", reason, LONGEST_REASON)
                .throwIfAny();
        file.remove(access.caller().login(), clock.instant(), reason.strip());
        files.flush();
        audit.record(AuditEntry.changed(
                "attachment.removed", file.objectKind(), file.objectNumber(), file.facts(), Map.of(), reason.strip()));
    }

    private StoredFile readable(UUID id) {
        StoredFile file = files.load(id);
        owners.requireRead(file.objectKind(), file.objectNumber());
        return file;
    }

    private StoredFile storePicture(String kind, String number, String fileName, Pictures.Picture picture) {
        String base = fileName.substring(0, fileName.lastIndexOf('.'));
        boolean sameType = picture.type().extensions().contains(FileName.extension(fileName));
        String kept = sameType ? fileName : name(base, picture.type());
        StoredFile file = new StoredFile(kind, number, kept, picture.type().mediaType());
        file.isPictureOf(picture.width(), picture.height());
        return store(file, picture.full(), picture.thumbnail());
    }

    private StoredFile store(StoredFile file, byte[] bytes, byte[] thumbnail) {
        Caller caller = access.caller();
        file.holds(bytes.length, sha256(bytes));
        file.addedBy(caller.login(), caller.name(), clock.instant());
        files.add(file, bytes, Optional.ofNullable(thumbnail));
        return file;
    }

    private static String name(String given, FileType type) {
        return FileName.of(given, type.extensions());
    }

    private static byte[] read(InputStream content) {
        try {
            byte[] bytes = content.readNBytes(MAX_BYTES + 1);
            new InvalidInput.Collector()
                    .rejectIf(bytes.length == 0, "file", "file_empty")
                    .rejectIf(bytes.length > MAX_BYTES, "file", "file_too_large", MAX_BYTES / 1024 / 1024)
                    .throwIfAny();
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Attachment view(StoredFile file) {
        return new Attachment(
                file.id(),
                file.fileName(),
                file.mediaType(),
                file.size(),
                file.isPicture(),
                file.addedByName(),
                file.addedAt());
    }
}
