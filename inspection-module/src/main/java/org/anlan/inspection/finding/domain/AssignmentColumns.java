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
import org.anlan.platform.time.Ahead;

/** 五定 / 五落实 as stored. The first date stays whatever is granted later. */
@Embeddable
public class AssignmentColumns {

    /** Ten thousand million yuan. */
    private static final BigDecimal MOST_MONEY = BigDecimal.valueOf(10_000_000_000L);

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

    /**
     * @param former what it was before, or null: then it is the first
     * @param reason why it is not as before
     * @throws RuleBroken {@code finding.rectifier_accepts}
     */
    static AssignmentColumns of(
            Assignment facts, AssignmentColumns former, String reason, LocalDate today, String by, Instant at) {
        InvalidInput.Collector errors = new InvalidInput.Collector();
        if (former == null) {
            errors.rejectIf(facts.dueOn() == null, "dueOn", "required");
            Ahead.check(errors, "dueOn", facts.dueOn(), today);
        } else {
            boolean moved = facts.dueOn() != null && !facts.dueOn().equals(former.dueOn);
            errors.requireText("reason", reason, 500).rejectIf(moved, "dueOn", "date_stays", former.dueOn);
        }
        check(facts, errors);
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

    private static void check(Assignment facts, InvalidInput.Collector errors) {
        errors.rejectIf(facts.level() == null, "level", "required")
                .requireText("measure", facts.measure(), 2000)
                .requireText("responsibleLogin", facts.responsibleLogin(), 60)
                .requireText("acceptorLogin", facts.acceptorLogin(), 60)
                .optionalText("standard", facts.standard(), 1000);
        checkBudget(facts.budget(), errors);
        boolean major = facts.level() == FindingLevel.MAJOR;
        checkText("interimProtection", facts.interimProtection(), major, errors);
        checkText("contingency", facts.contingency(), major, errors);
        errors.throwIfAny();
        if (facts.responsibleLogin().equals(facts.acceptorLogin())) {
            throw new RuleBroken("finding.rectifier_accepts", facts.acceptorLogin());
        }
    }

    private static void checkText(String field, String text, boolean required, InvalidInput.Collector errors) {
        if (required) {
            errors.requireText(field, text, 1000);
        } else {
            errors.optionalText(field, text, 1000);
        }
    }

    private static void checkBudget(BigDecimal budget, InvalidInput.Collector errors) {
        if (budget != null) {
            boolean within = budget.signum() >= 0 && budget.compareTo(MOST_MONEY) <= 0;
            errors.rejectIf(budget.signum() < 0, "budget", "negative")
                    .rejectIf(budget.compareTo(MOST_MONEY) > 0, "budget", "out_of_range", 0, MOST_MONEY)
                    .rejectIf(within && budget.stripTrailingZeros().scale() > 2, "budget", "two_decimals");
        }
    }

    /** Fixed on the spot: the finder rectified it today. */
    static AssignmentColumns onTheSpot(String measure, String by, String acceptor, LocalDate today, Instant at) {
        return of(
                new Assignment(FindingLevel.GENERAL, measure, by, null, acceptor, null, today, null, null, null),
                null,
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
