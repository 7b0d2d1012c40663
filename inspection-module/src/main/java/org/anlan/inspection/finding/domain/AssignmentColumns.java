package org.anlan.inspection.finding.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.anlan.inspection.finding.Assignment;
import org.anlan.inspection.finding.FindingLevel;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.RuleBroken;

/** 五定 / 五落实 as stored. The first date stays whatever is granted later. */
@Embeddable
public class AssignmentColumns {

    @Column(name = "measure")
    private String measure;

    @Column(name = "responsible_login")
    private String responsibleLogin;

    @Column(name = "supplier_unit")
    private String supplierUnit;

    @Column(name = "acceptor_login")
    private String acceptorLogin;

    private BigDecimal budget;

    @Column(name = "original_due_on")
    private LocalDate originalDueOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String standard;
    private String contingency;

    @Column(name = "interim_protection")
    private String interimProtection;

    @Column(name = "assigned_by")
    private String assignedBy;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    protected AssignmentColumns() {}

    /** @throws RuleBroken {@code finding.rectifier_accepts} */
    static AssignmentColumns of(Assignment facts, AssignmentColumns former, LocalDate today, String by, Instant at) {
        check(facts, former == null ? today : null);
        AssignmentColumns columns = new AssignmentColumns();
        columns.measure = facts.measure().strip();
        columns.responsibleLogin = facts.responsibleLogin();
        columns.supplierUnit = clean(facts.supplierUnit());
        columns.acceptorLogin = facts.acceptorLogin();
        columns.budget = facts.budget();
        columns.originalDueOn = former == null || former.originalDueOn == null ? facts.dueOn() : former.originalDueOn;
        columns.dueOn = former == null || former.dueOn == null ? facts.dueOn() : former.dueOn;
        columns.standard = clean(facts.standard());
        columns.contingency = clean(facts.contingency());
        columns.interimProtection = clean(facts.interimProtection());
        columns.assignedBy = by;
        columns.assignedAt = at;
        return columns;
    }

    /** @param today null when the dates of the former assignment stay */
    private static void check(Assignment facts, LocalDate today) {
        InvalidInput.Collector errors = new InvalidInput.Collector();
        errors.rejectIf(facts.level() == null, "level", "required")
                .requireText("measure", facts.measure(), 2000)
                .requireText("responsibleLogin", facts.responsibleLogin(), 60)
                .requireText("acceptorLogin", facts.acceptorLogin(), 60)
                .rejectIf(today != null && facts.dueOn() == null, "dueOn", "required")
                .rejectIf(isPast(facts.dueOn(), today), "dueOn", "in_the_past", today == null ? "" : today)
                .rejectIf(facts.budget() != null && facts.budget().signum() < 0, "budget", "negative")
                .optionalText("standard", facts.standard(), 1000)
                .optionalText("contingency", facts.contingency(), 1000)
                .optionalText("interimProtection", facts.interimProtection(), 1000);
        if (facts.level() == FindingLevel.MAJOR) {
            errors.requireText("interimProtection", facts.interimProtection(), 1000)
                    .requireText("contingency", facts.contingency(), 1000);
        }
        errors.throwIfAny();
        if (facts.responsibleLogin().equals(facts.acceptorLogin())) {
            throw new RuleBroken("finding.rectifier_accepts", facts.acceptorLogin());
        }
    }

    private static boolean isPast(LocalDate due, LocalDate today) {
        return today != null && due != null && due.isBefore(today);
    }

    /** Fixed on the spot: the finder rectified it today. */
    static AssignmentColumns onTheSpot(String measure, String by, String acceptor, LocalDate today, Instant at) {
        return of(
                new Assignment(FindingLevel.GENERAL, measure, by, null, acceptor, null, today, null, null, null),
                null,
                today,
                by,
                at);
    }

    void extend(LocalDate until) {
        dueOn = until;
    }

    Assignment facts(FindingLevel level) {
        return new Assignment(
                level,
                measure,
                responsibleLogin,
                supplierUnit,
                acceptorLogin,
                budget,
                dueOn,
                standard,
                contingency,
                interimProtection);
    }

    public String responsibleLogin() {
        return responsibleLogin;
    }

    public String acceptorLogin() {
        return acceptorLogin;
    }

    public LocalDate originalDueOn() {
        return originalDueOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public String assignedBy() {
        return assignedBy;
    }

    public Instant assignedAt() {
        return assignedAt;
    }

    private static String clean(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
