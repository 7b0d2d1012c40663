package org.anlan.platform.attachment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** The bytes of one rendition of a file, apart from what lists show of it. */
@Entity
@Table(name = "attachment_content", schema = "platform")
@IdClass(StoredContent.Key.class)
public class StoredContent {
    @Id
    @Column(name = "attachment_id")
    private UUID attachmentId;

    @Id
    @Enumerated(EnumType.STRING)
    private Rendition rendition;

    private byte[] bytes;

    protected StoredContent() {}

    public StoredContent(UUID attachmentId, Rendition rendition, byte[] bytes) {
        this.attachmentId = attachmentId;
        this.rendition = rendition;
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** FULL is the file itself, THUMBNAIL the small picture of a picture. */
    public enum Rendition {
        FULL,
        THUMBNAIL
    }

    /** Identity of a rendition. */
    public static class Key implements Serializable {
        private UUID attachmentId;
        private Rendition rendition;

        protected Key() {}

        public Key(UUID attachmentId, Rendition rendition) {
            this.attachmentId = attachmentId;
            this.rendition = rendition;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && attachmentId.equals(key.attachmentId) && rendition == key.rendition;
        }

        @Override
        public int hashCode() {
            return attachmentId.hashCode() * 31 + rendition.hashCode();
        }
    }
}
