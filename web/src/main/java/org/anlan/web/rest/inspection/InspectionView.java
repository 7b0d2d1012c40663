package org.anlan.web.rest.inspection;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.inspection.checklist.NodeRow;
import org.anlan.inspection.conduct.AnswerRow;
import org.anlan.inspection.conduct.InspectionDetails;
import org.anlan.inspection.conduct.InspectionResult;
import org.anlan.inspection.conduct.InspectionRow;
import org.anlan.inspection.conduct.InspectionStatus;
import org.anlan.inspection.conduct.Score;

/** An inspection as answered: flat, with its items, answers and what the caller may do. */
public record InspectionView(
        String number,
        String title,
        String planNumber,
        String checklistNumber,
        String unitCode,
        String unitName,
        String place,
        LocalDate scheduledOn,
        LocalDate effectiveOn,
        Instant opensAt,
        Instant dueAt,
        Instant missedAt,
        InspectionStatus status,
        boolean overdue,
        boolean madeUp,
        String assigneeLogin,
        String assigneeName,
        Instant startedAt,
        Instant finishedAt,
        InspectionResult result,
        BigDecimal percent,
        int findings,
        int checklistVersion,
        BigDecimal passMark,
        List<NodeRow> nodes,
        List<AnswerRow> answers,
        Score score,
        String inspectorLogin,
        String inspectorName,
        String summary,
        UUID inspectorSignature,
        String inspectedName,
        UUID inspectedSignature,
        String inspectedAbsent,
        String excuseReason,
        String excusedBy,
        boolean answerable,
        List<String> allowedActions) {

    static InspectionView of(InspectionDetails d) {
        InspectionRow row = d.row();
        return new InspectionView(
                row.number(),
                row.title(),
                row.planNumber(),
                row.checklistNumber(),
                row.unitCode(),
                row.unitName(),
                row.place(),
                row.scheduledOn(),
                row.effectiveOn(),
                row.opensAt(),
                row.dueAt(),
                row.missedAt(),
                row.status(),
                row.overdue(),
                row.madeUp(),
                row.assigneeLogin(),
                row.assigneeName(),
                row.startedAt(),
                row.finishedAt(),
                row.result(),
                row.percent(),
                row.findings(),
                d.checklistVersion(),
                d.passMark(),
                d.nodes(),
                d.answers(),
                d.score(),
                d.inspectorLogin(),
                d.inspectorName(),
                d.summary(),
                d.inspectorSignature(),
                d.inspectedName(),
                d.inspectedSignature(),
                d.inspectedAbsent(),
                d.excuseReason(),
                d.excusedBy(),
                d.answerable(),
                d.allowedActions().stream().map(Actions::word).toList());
    }
}
