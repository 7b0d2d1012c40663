package org.anlan.web.rest.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anlan.inspection.finding.Assignment;
import org.anlan.inspection.finding.CauseKind;
import org.anlan.inspection.finding.FindingDetails;
import org.anlan.inspection.finding.FindingDetails.ExtensionRow;
import org.anlan.inspection.finding.FindingDetails.ProposedAssignment;
import org.anlan.inspection.finding.FindingLevel;
import org.anlan.inspection.finding.FindingRow;
import org.anlan.inspection.finding.FindingSource;
import org.anlan.inspection.finding.FindingStatus;
import org.anlan.inspection.finding.NewRating;
import org.anlan.inspection.finding.Treatment;

/** A finding as answered: flat, with what the caller may do about it. */
public record FindingView(
        String number,
        String title,
        String place,
        String unitCode,
        String unitName,
        FindingLevel level,
        FindingStatus status,
        FindingSource source,
        String sourceNumber,
        String riskNumber,
        String responsibleLogin,
        String responsibleName,
        String acceptorLogin,
        String acceptorName,
        LocalDate originalDueOn,
        LocalDate dueOn,
        int overdueDays,
        int originalOverdueDays,
        String repeatedOf,
        Instant createdAt,
        Instant updatedAt,
        Instant closedAt,
        String description,
        String defectType,
        String checklistNumber,
        String itemKey,
        String controlPointKey,
        String reporterLogin,
        String reporterName,
        String reporterContact,
        String levelDecidedBy,
        ProposedAssignment proposal,
        Assignment assignment,
        String assignedBy,
        Instant assignedAt,
        Treatment treatment,
        List<ExtensionRow> extensions,
        String cause,
        CauseKind causeKind,
        String evidence,
        String submittedBy,
        Instant submittedAt,
        String acceptedBy,
        Instant acceptedAt,
        String acceptanceNote,
        String signedOffBy,
        Instant signedOffAt,
        NewRating newRating,
        String lastReason,
        String duplicateOf,
        List<String> rectifiers,
        List<String> repeats,
        List<String> duplicates,
        List<String> allowedActions) {

    static FindingView of(FindingDetails d) {
        FindingRow row = d.row();
        return new FindingView(
                row.number(),
                row.title(),
                row.place(),
                row.unitCode(),
                row.unitName(),
                row.level(),
                row.status(),
                row.source(),
                row.sourceNumber(),
                row.riskNumber(),
                row.responsibleLogin(),
                row.responsibleName(),
                row.acceptorLogin(),
                row.acceptorName(),
                row.originalDueOn(),
                row.dueOn(),
                row.overdueDays(),
                row.originalOverdueDays(),
                row.repeatedOf(),
                row.createdAt(),
                row.updatedAt(),
                row.closedAt(),
                d.description(),
                d.defectType(),
                d.checklistNumber(),
                d.itemKey(),
                d.controlPointKey(),
                d.reporterLogin(),
                d.reporterName(),
                d.reporterContact(),
                d.levelDecidedBy(),
                d.proposal(),
                d.assignment(),
                d.assignedBy(),
                d.assignedAt(),
                d.treatment(),
                d.extensions(),
                d.cause(),
                d.causeKind(),
                d.evidence(),
                d.submittedBy(),
                d.submittedAt(),
                d.acceptedBy(),
                d.acceptedAt(),
                d.acceptanceNote(),
                d.signedOffBy(),
                d.signedOffAt(),
                d.newRating(),
                d.lastReason(),
                d.duplicateOf(),
                d.rectifiers(),
                d.repeats(),
                d.duplicates(),
                d.allowedActions().stream().map(Actions::word).toList());
    }
}
