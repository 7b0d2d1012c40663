package org.anlan.inspection.plan.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.anlan.inspection.plan.PlanAction;
import org.anlan.inspection.plan.PlanStatus;
import org.anlan.platform.RuleBroken;

/** The one table of a plan's life. Nothing but a person ever pauses or ends a plan. */
public final class PlanLifecycle {

    private static final Map<PlanStatus, Map<PlanAction, PlanStatus>> TABLE = new EnumMap<>(Map.of(
            PlanStatus.ACTIVE, Map.of(PlanAction.PAUSE, PlanStatus.PAUSED, PlanAction.END, PlanStatus.ENDED),
            PlanStatus.PAUSED, Map.of(PlanAction.RESUME, PlanStatus.ACTIVE, PlanAction.END, PlanStatus.ENDED),
            PlanStatus.ENDED, Map.of()));

    private PlanLifecycle() {}

    /** @throws RuleBroken {@code plan.illegal_transition} */
    public static PlanStatus next(PlanStatus from, PlanAction action) {
        PlanStatus next = TABLE.get(from).get(action);
        if (next == null) {
            throw new RuleBroken("plan.illegal_transition", from, action);
        }
        return next;
    }

    /** What the status allows, in the order of the constants. */
    public static List<PlanAction> allowedFrom(PlanStatus status) {
        return TABLE.get(status).keySet().stream().sorted().toList();
    }
}
