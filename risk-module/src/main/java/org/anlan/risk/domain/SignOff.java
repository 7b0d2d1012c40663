package org.anlan.risk.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.anlan.platform.RuleBroken;
import org.anlan.risk.register.Signature;

/** The three signatures of a risk: 编制, 审核, 批准 are three different people. */
@Embeddable
public class SignOff {
    @Column(name = "prepared_by")
    private String preparedBy;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    @Column(name = "reviewed_by")
    private String reviewedBy;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    protected SignOff() {}

    static SignOff prepared(String by, Instant at) {
        SignOff signOff = new SignOff();
        signOff.preparedBy = by;
        signOff.preparedAt = at;
        return signOff;
    }

    /** @param lastEditedBy whoever wrote last counts as an author too, whoever handed it in */
    void review(String by, Instant at, String lastEditedBy) {
        requireAnother(by, preparedBy);
        requireAnother(by, lastEditedBy);
        reviewedBy = by;
        reviewedAt = at;
    }

    void approve(String by, Instant at, String lastEditedBy) {
        requireAnother(by, preparedBy);
        requireAnother(by, lastEditedBy);
        requireAnother(by, reviewedBy);
        approvedBy = by;
        approvedAt = at;
    }

    public Signature prepared() {
        return new Signature(preparedBy, preparedAt);
    }

    public Signature reviewed() {
        return new Signature(reviewedBy, reviewedAt);
    }

    public Signature approved() {
        return new Signature(approvedBy, approvedAt);
    }

    private static void requireAnother(String by, String earlier) {
        if (by.equals(earlier)) {
            throw new RuleBroken("risk.three_people", by);
        }
    }
}
