package org.anlan.risk.letter.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.anlan.platform.access.AccessControl;
import org.anlan.platform.attachment.AttachmentOwner;
import org.anlan.risk.letter.Letters;

/** Evidence belongs to whoever may enter figures; who sees the letter sees it. */
@Stateless
public class LetterAttachments implements AttachmentOwner {
    @Inject
    LetterRepository letters;

    @Inject
    LetterRights rights;

    @Inject
    AccessControl access;

    @Override
    public String objectKind() {
        return Letters.OBJECT_KIND;
    }

    @Override
    public boolean mayRead(String number) {
        return letters.find(number).filter(rights::mayRead).isPresent();
    }

    @Override
    public boolean mayChange(String number) {
        return letters.find(number)
                .filter(l -> rights.mayRead(l)
                        && rights.mayEnter(l)
                        && l.takesFigures(access.caller().login()))
                .isPresent();
    }
}
