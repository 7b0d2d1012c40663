package org.anlan.web.inspection;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.anlan.inspection.finding.Assignment;
import org.anlan.inspection.finding.CauseKind;
import org.anlan.inspection.finding.FindingDetails.ProposedAssignment;
import org.anlan.inspection.finding.FindingLevel;
import org.anlan.inspection.finding.ReportOutcome;
import org.anlan.inspection.finding.Treatment;

/** What is typed in the panels of a finding. */
public class FindingForm implements Serializable {

    private FindingLevel level;
    private String riskNumber;
    private ReportOutcome outcome;
    private String originalNumber;
    private String reason;
    private String measure;
    private String responsibleLogin;
    private String supplierUnit;
    private String acceptorLogin;
    private BigDecimal budget;
    private LocalDate dueOn;
    private String standard;
    private String contingency;
    private String interimProtection;
    private String cause;
    private CauseKind causeKind;
    private String evidence;
    private LocalDate until;
    private String note;
    private Boolean ratingUnchanged;
    private String goal;
    private String method;
    private String resources;
    private String organisation;
    private LocalDate timeLimit;
    private String safety;

    void propose(ProposedAssignment usual) {
        responsibleLogin = usual.responsibleLogin();
        dueOn = usual.dueOn();
    }

    void fill(Assignment a) {
        measure = a.measure();
        responsibleLogin = a.responsibleLogin();
        acceptorLogin = a.acceptorLogin();
        supplierUnit = a.supplierUnit();
        budget = a.budget();
        dueOn = a.dueOn();
        standard = a.standard();
        contingency = a.contingency();
        interimProtection = a.interimProtection();
    }

    /** A rectification that was sent back is handed in again with the cause found the first time; its proof is new. */
    void explain(String found, CauseKind kind) {
        cause = found;
        causeKind = kind;
    }

    Assignment assignment() {
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

    /** A text that was emptied is taken away, a budget stays as before; the date is not among the fields. */
    Assignment reassignment() {
        return new Assignment(
                level,
                said(measure),
                said(responsibleLogin),
                said(supplierUnit),
                said(acceptorLogin),
                budget,
                null,
                said(standard),
                said(contingency),
                said(interimProtection));
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }

    Treatment treatment() {
        return Treatment.proposed(goal, method, resources, organisation, timeLimit, safety);
    }

    public FindingLevel getLevel() {
        return level;
    }

    public void setLevel(FindingLevel level) {
        this.level = level;
    }

    public String getRiskNumber() {
        return riskNumber;
    }

    public void setRiskNumber(String riskNumber) {
        this.riskNumber = riskNumber;
    }

    public ReportOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ReportOutcome outcome) {
        this.outcome = outcome;
    }

    public String getOriginalNumber() {
        return originalNumber;
    }

    public void setOriginalNumber(String originalNumber) {
        this.originalNumber = originalNumber;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }

    public String getResponsibleLogin() {
        return responsibleLogin;
    }

    public void setResponsibleLogin(String responsibleLogin) {
        this.responsibleLogin = responsibleLogin;
    }

    public String getSupplierUnit() {
        return supplierUnit;
    }

    public void setSupplierUnit(String supplierUnit) {
        this.supplierUnit = supplierUnit;
    }

    public String getAcceptorLogin() {
        return acceptorLogin;
    }

    public void setAcceptorLogin(String acceptorLogin) {
        this.acceptorLogin = acceptorLogin;
    }

    public BigDecimal getBudget() {
        return budget;
    }

    public void setBudget(BigDecimal budget) {
        this.budget = budget;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getStandard() {
        return standard;
    }

    public void setStandard(String standard) {
        this.standard = standard;
    }

    public String getContingency() {
        return contingency;
    }

    public void setContingency(String contingency) {
        this.contingency = contingency;
    }

    public String getInterimProtection() {
        return interimProtection;
    }

    public void setInterimProtection(String interimProtection) {
        this.interimProtection = interimProtection;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }

    public CauseKind getCauseKind() {
        return causeKind;
    }

    public void setCauseKind(CauseKind causeKind) {
        this.causeKind = causeKind;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Boolean getRatingUnchanged() {
        return ratingUnchanged;
    }

    public void setRatingUnchanged(Boolean ratingUnchanged) {
        this.ratingUnchanged = ratingUnchanged;
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }

    public String getResources() {
        return resources;
    }

    public void setResources(String resources) {
        this.resources = resources;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public LocalDate getTimeLimit() {
        return timeLimit;
    }

    public void setTimeLimit(LocalDate timeLimit) {
        this.timeLimit = timeLimit;
    }

    public String getSafety() {
        return safety;
    }

    public void setSafety(String safety) {
        this.safety = safety;
    }
}
