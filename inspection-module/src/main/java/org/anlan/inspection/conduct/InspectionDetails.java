package org.anlan.inspection.conduct;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.anlan.inspection.checklist.NodeRow;

/**
 * Everything shown of an inspection.
 *
 * @param checklistVersion the version it was started with, or the one in force while it is only planned
 * @param nodes sections and items of that version in reading order
 * @param answerable begun, not finished, and the caller is its inspector
 * @param excuseReason with excusedBy for an excused one
 * @param inspectedAbsent why nobody of the inspected unit signed, or null
 */
public record InspectionDetails(
        InspectionRow row,
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
        List<InspectionAction> allowedActions,
        long version) {
    public InspectionDetails {
        nodes = List.copyOf(nodes);
        answers = List.copyOf(answers);
        allowedActions = List.copyOf(allowedActions);
    }
}
