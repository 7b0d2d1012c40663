package org.anlan.inspection.conduct.domain;

import static org.anlan.inspection.conduct.InspectionAction.EXCUSE;
import static org.anlan.inspection.conduct.InspectionAction.FINISH;
import static org.anlan.inspection.conduct.InspectionAction.FINISH_LATE;
import static org.anlan.inspection.conduct.InspectionAction.HAND_OVER;
import static org.anlan.inspection.conduct.InspectionAction.MISS;
import static org.anlan.inspection.conduct.InspectionAction.RESCHEDULE;
import static org.anlan.inspection.conduct.InspectionAction.START;
import static org.anlan.inspection.conduct.InspectionAction.VOID;
import static org.anlan.inspection.conduct.InspectionAction.WITHDRAW;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.anlan.inspection.conduct.InspectionAction;
import org.anlan.inspection.conduct.InspectionStatus;
import org.anlan.platform.RuleBroken;

/** The one table of an inspection's life. From MISSED nothing leads away: a missed check is never edited away. */
public final class InspectionLifecycle {

    private static final Map<InspectionStatus, Map<InspectionAction, InspectionStatus>> TABLE = new EnumMap<>(Map.of(
            InspectionStatus.PLANNED,
            Map.of(
                    START, InspectionStatus.IN_PROGRESS,
                    EXCUSE, InspectionStatus.EXCUSED,
                    HAND_OVER, InspectionStatus.PLANNED,
                    MISS, InspectionStatus.MISSED,
                    WITHDRAW, InspectionStatus.WITHDRAWN,
                    RESCHEDULE, InspectionStatus.PLANNED),
            InspectionStatus.IN_PROGRESS,
            Map.of(
                    FINISH, InspectionStatus.COMPLETED,
                    FINISH_LATE, InspectionStatus.COMPLETED_LATE,
                    HAND_OVER, InspectionStatus.IN_PROGRESS,
                    VOID, InspectionStatus.VOIDED,
                    MISS, InspectionStatus.MISSED),
            InspectionStatus.MISSED,
            Map.of(
                    START, InspectionStatus.MISSED,
                    FINISH_LATE, InspectionStatus.MISSED,
                    HAND_OVER, InspectionStatus.MISSED),
            InspectionStatus.WITHDRAWN,
            Map.of(RESCHEDULE, InspectionStatus.PLANNED),
            InspectionStatus.COMPLETED,
            Map.of(),
            InspectionStatus.COMPLETED_LATE,
            Map.of(),
            InspectionStatus.EXCUSED,
            Map.of(),
            InspectionStatus.VOIDED,
            Map.of()));

    private InspectionLifecycle() {}

    /** @throws RuleBroken {@code inspection.illegal_transition} */
    public static InspectionStatus next(InspectionStatus from, InspectionAction action) {
        InspectionStatus next = TABLE.get(from).get(action);
        if (next == null) {
            throw new RuleBroken("inspection.illegal_transition", from, action);
        }
        return next;
    }

    /** What the status allows, in the order of the constants. */
    public static List<InspectionAction> allowedFrom(InspectionStatus status) {
        return TABLE.get(status).keySet().stream().sorted().toList();
    }
}
