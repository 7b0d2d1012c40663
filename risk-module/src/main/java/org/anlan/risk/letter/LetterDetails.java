package org.anlan.risk.letter;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.anlan.risk.letter.content.LetterContent;
import org.anlan.risk.letter.score.Warning;

/**
 * Everything shown of a letter but its score.
 *
 * @param editions what was signed, the newest last
 * @param allowedActions what state, rights and the separation of persons leave to the caller
 * @param editable the caller may change its words now
 * @param mayEnter the caller may enter figures now
 * @param mayApprove the caller may approve bonuses now
 */
public record LetterDetails(
        LetterRow row,
        LetterContent content,
        List<Warning> warnings,
        String issuedBy,
        Instant issuedAt,
        String countersignedBy,
        Instant countersignedAt,
        List<FigureRow> figures,
        List<EvaluationRow> evaluations,
        String objection,
        Instant objectedAt,
        String lastReason,
        List<EditionRow> editions,
        Set<LetterAction> allowedActions,
        boolean editable,
        boolean mayEnter,
        boolean mayApprove,
        String createdBy,
        Instant createdAt,
        long version) {
    public LetterDetails {
        warnings = List.copyOf(warnings);
        figures = List.copyOf(figures);
        evaluations = List.copyOf(evaluations);
        editions = List.copyOf(editions);
        allowedActions = Set.copyOf(allowedActions);
    }
}
