package org.anlan.platform.attachment.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.anlan.platform.NotAllowed;
import org.anlan.platform.NotFound;
import org.anlan.platform.attachment.AttachmentOwner;

/** Asks the owner of a record who may. A kind nobody owns has no attachments: fails closed. */
@Dependent
class AttachmentAccess {
    private static final String CHANGE = "attachment.change";

    @Inject
    @Any
    Instance<AttachmentOwner> owners;

    void requireRead(String objectKind, String objectNumber) {
        if (!mayRead(objectKind, objectNumber)) {
            throw new NotFound(objectKind, objectNumber);
        }
    }

    void requireChange(String objectKind, String objectNumber) {
        requireRead(objectKind, objectNumber);
        if (!mayChange(objectKind, objectNumber)) {
            throw new NotAllowed(CHANGE);
        }
    }

    boolean mayRead(String objectKind, String objectNumber) {
        return owner(objectKind).map(owner -> owner.mayRead(objectNumber)).orElse(false);
    }

    boolean mayChange(String objectKind, String objectNumber) {
        return owner(objectKind).map(owner -> owner.mayChange(objectNumber)).orElse(false);
    }

    private Optional<AttachmentOwner> owner(String objectKind) {
        return owners.stream()
                .filter(owner -> owner.objectKind().equals(objectKind))
                .findFirst();
    }
}
