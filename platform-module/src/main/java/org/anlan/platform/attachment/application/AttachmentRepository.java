package org.anlan.platform.attachment.application;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anlan.platform.NotFound;
import org.anlan.platform.attachment.domain.StoredContent;
import org.anlan.platform.attachment.domain.StoredContent.Rendition;
import org.anlan.platform.attachment.domain.StoredFile;

/** Files and their bytes. */
@Dependent
class AttachmentRepository {
    @PersistenceContext(unitName = "anlan-platform")
    EntityManager em;

    void add(StoredFile file, byte[] full, Optional<byte[]> thumbnail) {
        em.persist(file);
        em.persist(new StoredContent(file.id(), Rendition.FULL, full));
        thumbnail.ifPresent(small -> em.persist(new StoredContent(file.id(), Rendition.THUMBNAIL, small)));
        em.flush();
    }

    /** @throws NotFound when there is none or it was removed */
    StoredFile load(UUID id) {
        StoredFile file = id == null ? null : em.find(StoredFile.class, id);
        if (file == null || file.isRemoved()) {
            throw new NotFound(AttachmentsBean.KIND, id);
        }
        return file;
    }

    /** @throws NotFound when the file has no such rendition */
    byte[] bytes(UUID id, Rendition rendition) {
        StoredContent content = em.find(StoredContent.class, new StoredContent.Key(id, rendition));
        if (content == null) {
            throw new NotFound(AttachmentsBean.KIND, id);
        }
        return content.bytes();
    }

    List<StoredFile> of(String objectKind, String objectNumber) {
        return em.createQuery(
                        "select f from StoredFile f where f.objectKind = ?1 and f.objectNumber = ?2"
                                + " and f.removedAt is null order by f.addedAt, f.id",
                        StoredFile.class)
                .setParameter(1, objectKind)
                .setParameter(2, objectNumber)
                .getResultList();
    }

    void flush() {
        em.flush();
    }
}
