package org.anlan.risk.letter.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.anlan.platform.InvalidInput;
import org.anlan.risk.letter.LetterLevel;
import org.anlan.risk.letter.LetterParties;

/** Both sides of a letter; never one person on both. */
@Embeddable
public class Parties {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    @Column(nullable = false)
    private int year;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LetterLevel level;

    @Column(name = "issuer_unit", nullable = false)
    private String issuerUnit;

    @Column(name = "issuer_login", nullable = false)
    private String issuerLogin;

    @Column(name = "party_unit", nullable = false)
    private String partyUnit;

    @Column(name = "party_login", nullable = false)
    private String partyLogin;

    @Column(name = "parent_number")
    private String parentNumber;

    protected Parties() {}

    Parties(LetterParties p) {
        new InvalidInput.Collector()
                .rejectIf(p.year() < FIRST_YEAR || p.year() > LAST_YEAR, "year", "out_of_range", FIRST_YEAR, LAST_YEAR)
                .rejectIf(p.level() == null, "level", "required")
                .requireText("issuerUnit", p.issuerUnit(), 40)
                .requireText("issuer", p.issuerLogin(), 60)
                .requireText("partyUnit", p.partyUnit(), 40)
                .requireText("party", p.partyLogin(), 60)
                .rejectIf(
                        p.partyLogin() != null && p.partyLogin().equals(p.issuerLogin()), "party", "letter.same_person")
                .throwIfAny();
        year = p.year();
        level = p.level();
        issuerUnit = p.issuerUnit();
        issuerLogin = p.issuerLogin();
        partyUnit = p.partyUnit();
        partyLogin = p.partyLogin();
        parentNumber = p.parentNumber() == null || p.parentNumber().isBlank()
                ? null
                : p.parentNumber().strip();
    }

    boolean isIssuer(String login) {
        return issuerLogin.equals(login);
    }

    boolean isParty(String login) {
        return partyLogin.equals(login);
    }

    public LetterParties view() {
        return new LetterParties(year, level, issuerUnit, issuerLogin, partyUnit, partyLogin, parentNumber);
    }
}
