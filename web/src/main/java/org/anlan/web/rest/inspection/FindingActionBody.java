package org.anlan.web.rest.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.anlan.inspection.finding.Acceptance;
import org.anlan.inspection.finding.Assignment;
import org.anlan.inspection.finding.CauseKind;
import org.anlan.inspection.finding.FindingLevel;
import org.anlan.inspection.finding.NewRating;
import org.anlan.inspection.finding.Rectification;
import org.anlan.inspection.finding.ReportOutcome;
import org.anlan.inspection.finding.Treatment;

/**
 * What the actions on a finding need; each takes its own part.
 *
 * @param level accept-report (optional) and assign
 * @param dueOn assign and reopen
 * @param until request-extension
 * @param reason reject-report, send-back, request-extension, void, reopen, and assign to somebody else
 * @param likelihood accept: the new rating of the linked risk, with severity (LS), with exposure and consequence (LEC), or
 *     riskLevel alone (list); or ratingUnchanged
 * @param note accept, sign-off, grant- and refuse-extension
 */
public record FindingActionBody(
        FindingLevel level,
        String riskNumber,
        ReportOutcome outcome,
        String originalNumber,
        String reason,
        String measure,
        String responsibleLogin,
        String supplierUnit,
        String acceptorLogin,
        BigDecimal budget,
        LocalDate dueOn,
        String standard,
        String contingency,
        String interimProtection,
        String cause,
        CauseKind causeKind,
        String evidence,
        LocalDate until,
        String note,
        BigDecimal likelihood,
        BigDecimal severity,
        BigDecimal exposure,
        BigDecimal consequence,
        String riskLevel,
        boolean ratingUnchanged,
        String goal,
        String method,
        String resources,
        String organisation,
        LocalDate timeLimit,
        String safety) {

    static final FindingActionBody NONE = new FindingActionBody(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null, null, false, null, null, null, null, null, null);

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

    Rectification rectification() {
        return new Rectification(cause, causeKind, evidence);
    }

    Acceptance acceptance() {
        return new Acceptance(
                note, new NewRating(likelihood, severity, exposure, consequence, riskLevel), ratingUnchanged);
    }

    Treatment treatment() {
        return Treatment.proposed(goal, method, resources, organisation, timeLimit, safety);
    }
}
