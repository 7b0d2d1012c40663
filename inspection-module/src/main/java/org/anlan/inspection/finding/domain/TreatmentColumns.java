package org.anlan.inspection.finding.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.anlan.inspection.finding.Treatment;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.time.Ahead;

/** 治理方案 as stored. */
@Embeddable
public class TreatmentColumns {

    private static final int LONG = 2000;

    @Column(name = "treatment_goal")
    private String goal;

    @Column(name = "treatment_method")
    private String method;

    @Column(name = "treatment_resources")
    private String resources;

    @Column(name = "treatment_organisation")
    private String organisation;

    @Column(name = "treatment_time_limit")
    private LocalDate timeLimit;

    @Column(name = "treatment_safety")
    private String safety;

    @Column(name = "treatment_proposed_by")
    private String proposedBy;

    @Column(name = "treatment_proposed_at")
    private Instant proposedAt;

    @Column(name = "treatment_approved_by")
    private String approvedBy;

    @Column(name = "treatment_approved_at")
    private Instant approvedAt;

    protected TreatmentColumns() {}

    static TreatmentColumns proposed(Treatment facts, LocalDate today, String by, Instant at) {
        InvalidInput.Collector errors = new InvalidInput.Collector()
                .requireText("goal", facts.goal(), LONG)
                .requireText("method", facts.method(), LONG)
                .requireText("resources", facts.resources(), LONG)
                .requireText("organisation", facts.organisation(), LONG)
                .rejectIf(facts.timeLimit() == null, "timeLimit", "required")
                .requireText("safety", facts.safety(), LONG);
        Ahead.check(errors, "timeLimit", facts.timeLimit(), today);
        errors.throwIfAny();
        TreatmentColumns columns = new TreatmentColumns();
        columns.goal = facts.goal().strip();
        columns.method = facts.method().strip();
        columns.resources = facts.resources().strip();
        columns.organisation = facts.organisation().strip();
        columns.timeLimit = facts.timeLimit();
        columns.safety = facts.safety().strip();
        columns.proposedBy = by;
        columns.proposedAt = at;
        return columns;
    }

    void requireNotOwn(String by, Set<String> actsFor) {
        if (by.equals(proposedBy) || actsFor.contains(proposedBy)) {
            throw new RuleBroken("finding.own_treatment", by);
        }
    }

    void approve(String by, Instant at) {
        if (isApproved()) {
            throw new RuleBroken("finding.treatment_approved", approvedBy);
        }
        approvedBy = by;
        approvedAt = at;
    }

    boolean isApproved() {
        return approvedBy != null;
    }

    Treatment facts() {
        return new Treatment(
                goal,
                method,
                resources,
                organisation,
                timeLimit,
                safety,
                proposedBy,
                proposedAt,
                approvedBy,
                approvedAt);
    }
}
