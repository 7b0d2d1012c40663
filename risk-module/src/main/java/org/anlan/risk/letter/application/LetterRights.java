package org.anlan.risk.letter.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.anlan.platform.access.AccessControl;
import org.anlan.risk.letter.LetterAction;
import org.anlan.risk.letter.LetterParties;
import org.anlan.risk.letter.LetterPermission;
import org.anlan.risk.letter.LetterStatus;
import org.anlan.risk.letter.Letters;
import org.anlan.risk.letter.domain.Letter;
import org.anlan.risk.letter.domain.LetterLifecycle;
import org.anlan.risk.letter.domain.LetterPersons;

/** What the caller may do with a letter: its unit decides, and whether the caller is one of its two sides. */
@Dependent
class LetterRights {
    @Inject
    AccessControl access;

    boolean mayRead(Letter letter) {
        LetterParties p = letter.parties();
        return access.allows(LetterPermission.READ, p.partyUnit(), p.partyLogin())
                || access.allows(LetterPermission.READ, p.partyUnit(), p.issuerLogin());
    }

    /** @throws org.anlan.platform.NotFound the letter is none of the caller's business */
    void requireRead(Letter letter) {
        if (!mayRead(letter)) {
            require(LetterPermission.READ, letter);
        }
    }

    void require(LetterPermission permission, Letter letter) {
        LetterParties p = letter.parties();
        String side = permission == LetterPermission.READ ? p.partyLogin() : p.issuerLogin();
        access.require(permission, p.partyUnit(), side, Letters.OBJECT_KIND, letter.number());
    }

    boolean may(LetterPermission permission, Letter letter) {
        LetterParties p = letter.parties();
        return access.allows(permission, p.partyUnit(), p.issuerLogin());
    }

    /** @throws org.anlan.platform.NotAllowed the permission that the action takes is missing */
    void require(LetterAction action, Letter letter) {
        requireRead(letter);
        if (!LetterPersons.ofParty(action)) {
            require(permission(action, letter.status()), letter);
        }
    }

    Set<LetterAction> allowed(Letter letter) {
        String me = access.caller().login();
        Set<LetterAction> allowed = EnumSet.noneOf(LetterAction.class);
        LetterLifecycle.allowedFrom(letter.status()).stream()
                .filter(a -> letter.persons().allows(a, me))
                .filter(a -> LetterPersons.ofParty(a) || may(permission(a, letter.status()), letter))
                .forEach(allowed::add);
        return allowed;
    }

    boolean mayEdit(Letter letter) {
        return letter.status() == LetterStatus.DRAFT && may(LetterPermission.EDIT, letter);
    }

    /** Whether this caller may enter figures at all; the letter decides whether now. */
    boolean mayEnter(Letter letter) {
        return letter.persons().isParty(access.caller().login())
                || may(LetterPermission.EDIT, letter)
                || may(LetterPermission.ASSESS, letter);
    }

    void requireEnter(Letter letter) {
        requireRead(letter);
        if (!mayEnter(letter)) {
            require(LetterPermission.EDIT, letter);
        }
    }

    private static LetterPermission permission(LetterAction action, LetterStatus status) {
        return switch (action) {
            case COUNTERSIGN, DECLINE, SELF_EVALUATE, OBJECT -> LetterPermission.READ;
            case DEPARTMENT_EVALUATE -> LetterPermission.ASSESS;
            case REVISE -> LetterPermission.EDIT;
            case VOID -> status == LetterStatus.DRAFT ? LetterPermission.EDIT : LetterPermission.SIGN;
            default -> LetterPermission.SIGN;
        };
    }
}
