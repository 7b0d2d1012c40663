package org.anlan.platform.attachment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.anlan.platform.RuleBroken;

/**
 * A file attached to a record. Never changed; once removed it is hidden but kept, with who removed it and why. Width and
 * height are those of a picture, in pixels.
 */
@Entity
@Table(name = "attachment", schema = "platform")
public class StoredFile {
    @Id
    private UUID id;

    @Column(name = "object_kind", updatable = false)
    private String objectKind;

    @Column(name = "object_number", updatable = false)
    private String objectNumber;

    @Column(name = "file_name", updatable = false)
    private String fileName;

    @Column(name = "media_type", updatable = false)
    private String mediaType;

    @Column(updatable = false)
    private long size;

    @Column(updatable = false)
    private String sha256;

    @Column(updatable = false)
    private Integer width;

    @Column(updatable = false)
    private Integer height;

    @Column(name = "added_by", updatable = false)
    private String addedBy;

    @Column(name = "added_by_name", updatable = false)
    private String addedByName;

    @Column(name = "added_at", updatable = false)
    private Instant addedAt;

    @Column(name = "removed_by")
    private String removedBy;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Column(name = "removed_reason")
    private String removedReason;

    @Version
    private long version;

    protected StoredFile() {}

    public StoredFile(String objectKind, String objectNumber, String fileName, String mediaType) {
        this.id = UUID.randomUUID();
        this.objectKind = objectKind;
        this.objectNumber = objectNumber;
        this.fileName = fileName;
        this.mediaType = mediaType;
    }

    public void holds(long size, String sha256) {
        this.size = size;
        this.sha256 = sha256;
    }

    public void isPictureOf(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public void addedBy(String login, String name, Instant at) {
        this.addedBy = login;
        this.addedByName = name;
        this.addedAt = at;
    }

    public void remove(String login, Instant at, String reason) {
        if (removedAt != null) {
            throw new RuleBroken("attachment.already_removed", fileName);
        }
        removedBy = login;
        removedAt = at;
        removedReason = reason;
    }

    public UUID id() {
        return id;
    }

    public String objectKind() {
        return objectKind;
    }

    public String objectNumber() {
        return objectNumber;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    public long size() {
        return size;
    }

    public boolean isPicture() {
        return width != null;
    }

    public String addedByName() {
        return addedByName;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    /** What the audit trail of the record it belongs to says of it. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("attachment", fileName);
        facts.put("attachmentSize", size);
        facts.put("attachmentSha256", sha256);
        return facts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredFile file && id.equals(file.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
