package org.anlan.web.letter;

import java.io.Serializable;
import org.anlan.risk.letter.LetterLevel;
import org.anlan.risk.letter.LetterParties;

/** Both sides of a letter as typed. */
public class PartiesForm implements Serializable {
    private Integer year;
    private LetterLevel level = LetterLevel.PERSON;
    private String issuerUnit;
    private String issuerLogin;
    private String partyUnit;
    private String partyLogin;
    private String parentNumber;

    void fill(LetterParties p) {
        year = p.year();
        level = p.level();
        issuerUnit = p.issuerUnit();
        issuerLogin = p.issuerLogin();
        partyUnit = p.partyUnit();
        partyLogin = p.partyLogin();
        parentNumber = p.parentNumber();
    }

    LetterParties parties() {
        return new LetterParties(
                year == null ? 0 : year, level, issuerUnit, issuerLogin, partyUnit, partyLogin, parentNumber);
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer value) {
        year = value;
    }

    public LetterLevel getLevel() {
        return level;
    }

    public void setLevel(LetterLevel value) {
        level = value;
    }

    public String getIssuerUnit() {
        return issuerUnit;
    }

    public void setIssuerUnit(String value) {
        issuerUnit = value;
    }

    public String getIssuerLogin() {
        return issuerLogin;
    }

    public void setIssuerLogin(String value) {
        issuerLogin = value;
    }

    public String getPartyUnit() {
        return partyUnit;
    }

    public void setPartyUnit(String value) {
        partyUnit = value;
    }

    public String getPartyLogin() {
        return partyLogin;
    }

    public void setPartyLogin(String value) {
        partyLogin = value;
    }

    public String getParentNumber() {
        return parentNumber;
    }

    public void setParentNumber(String value) {
        parentNumber = value;
    }
}
