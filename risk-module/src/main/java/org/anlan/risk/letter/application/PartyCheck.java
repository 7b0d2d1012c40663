package org.anlan.risk.letter.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.command.Desk;
import org.anlan.platform.people.People;
import org.anlan.platform.people.Units;
import org.anlan.risk.letter.LetterParties;
import org.anlan.risk.letter.LetterPermission;
import org.anlan.risk.letter.LetterStatus;
import org.anlan.risk.letter.domain.Letter;

/** Both sides of a letter exist, and the letter passes on what the one above it binds to (层层签订). */
@Dependent
class PartyCheck {
    @Inject
    Units units;

    @Inject
    People people;

    @Inject
    LetterRepository letters;

    @Inject
    LetterRights rights;

    @Inject
    Desk desk;

    void check(LetterParties p) {
        new InvalidInput.Collector()
                .rejectIf(unknownUnit(p.issuerUnit()), "issuerUnit", "unknown_value", String.valueOf(p.issuerUnit()))
                .rejectIf(unknownUnit(p.partyUnit()), "partyUnit", "unknown_value", String.valueOf(p.partyUnit()))
                .rejectIf(unknown(p.issuerLogin()), "issuer", "unknown_value", String.valueOf(p.issuerLogin()))
                .rejectIf(unknown(p.partyLogin()), "party", "unknown_value", String.valueOf(p.partyLogin()))
                .throwIfAny();
        if (p.parentNumber() != null && !p.parentNumber().isBlank()) {
            checkParent(p);
        }
    }

    void requireEdit(LetterParties p) {
        desk.access().require(LetterPermission.EDIT, p.partyUnit(), null, "unit", p.partyUnit());
    }

    private void checkParent(LetterParties p) {
        LetterParties parent = letters.find(p.parentNumber().strip())
                .filter(rights::mayRead)
                .map(Letter::parties)
                .orElseThrow(() -> InvalidInput.of("parent", "unknown_value", p.parentNumber()));
        new InvalidInput.Collector()
                .rejectIf(parent.year() != p.year(), "year", "letter.parent_year", String.valueOf(parent.year()))
                .rejectIf(
                        p.level() != null && parent.level().compareTo(p.level()) >= 0,
                        "level",
                        "letter.parent_level",
                        parent.level())
                .rejectIf(
                        !parent.partyUnit().equals(p.issuerUnit()),
                        "issuerUnit",
                        "letter.parent_unit",
                        units.nameOf(parent.partyUnit()))
                .throwIfAny();
    }

    /** @throws RuleBroken the letter above is not signed by both sides yet */
    void requireSignedParent(LetterParties p) {
        if (p.parentNumber() == null) {
            return;
        }
        LetterStatus above = letters.load(p.parentNumber()).status();
        boolean signed = above != LetterStatus.DRAFT && above != LetterStatus.ISSUED && above != LetterStatus.VOIDED;
        if (!signed) {
            throw new RuleBroken("letter.parent_not_signed", p.parentNumber(), above);
        }
    }

    private boolean unknownUnit(String code) {
        return code != null && !code.isBlank() && units.find(code).isEmpty();
    }

    private boolean unknown(String login) {
        return login != null && !login.isBlank() && people.choice(login).isEmpty();
    }
}
