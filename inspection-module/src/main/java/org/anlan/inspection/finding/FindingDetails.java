package org.anlan.inspection.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything shown of a finding.
 *
 * @param reporterLogin null when reported without an account
 * @param reporterContact as an anonymous reporter gave it; shown to holders of {@code finding.register} only
 * @param levelDecidedBy null while the level is only proposed
 * @param proposal what the checklist proposes for the assignment, or null
 * @param rectifiers everybody who took part in the rectification: none of them may accept
 * @param newRating of the linked risk as accepted, or null when it stays as it is
 * @param repeats numbers of later findings that repeat this one
 * @param duplicates numbers of reports that were rejected as duplicates of this one
 * @param allowedActions what the caller may do now
 */
public record FindingDetails(
        FindingRow row,
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
        List<FindingAction> allowedActions,
        long version) {

    public FindingDetails {
        extensions = List.copyOf(extensions);
        rectifiers = List.copyOf(rectifiers);
        repeats = List.copyOf(repeats);
        duplicates = List.copyOf(duplicates);
        allowedActions = List.copyOf(allowedActions);
    }

    /**
     * @param responsibleLogin an active person, or null
     * @param days usual time for the rectification, or null
     * @param dueOn that many days from today, or null
     */
    public record ProposedAssignment(String responsibleLogin, String responsibleName, Integer days, LocalDate dueOn) {}

    /** @param granted null while nobody has decided */
    public record ExtensionRow(
            LocalDate askedUntil,
            String reason,
            String askedBy,
            Instant askedAt,
            Boolean granted,
            String decidedBy,
            Instant decidedAt,
            String note) {}
}
