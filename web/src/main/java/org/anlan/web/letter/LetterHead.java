package org.anlan.web.letter;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.anlan.risk.letter.content.LetterContent;

/** What stands above the lines of a letter, as typed. */
public class LetterHead implements Serializable {
    private String title;
    private String company;
    private String purpose;
    private BigDecimal fullScore;
    private BigDecimal awardFrom;
    private Integer copies;
    private String signatures;

    void fill(LetterContent c) {
        title = c.title();
        company = c.company();
        purpose = c.purpose();
        fullScore = c.fullScore();
        awardFrom = c.awardFrom();
        copies = c.copies();
        signatures = String.join("\n", c.signatures());
    }

    static List<String> lines(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String value) {
        title = value;
    }

    public String getCompany() {
        return company;
    }

    public void setCompany(String value) {
        company = value;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String value) {
        purpose = value;
    }

    public BigDecimal getFullScore() {
        return fullScore;
    }

    public void setFullScore(BigDecimal value) {
        fullScore = value;
    }

    public BigDecimal getAwardFrom() {
        return awardFrom;
    }

    public void setAwardFrom(BigDecimal value) {
        awardFrom = value;
    }

    public Integer getCopies() {
        return copies;
    }

    public void setCopies(Integer value) {
        copies = value;
    }

    public String getSignatures() {
        return signatures;
    }

    public void setSignatures(String value) {
        signatures = value;
    }
}
