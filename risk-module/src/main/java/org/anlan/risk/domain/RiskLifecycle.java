package org.anlan.risk.domain;

import static org.anlan.risk.RiskAction.APPROVE;
import static org.anlan.risk.RiskAction.CLOSE;
import static org.anlan.risk.RiskAction.CONFIRM;
import static org.anlan.risk.RiskAction.REASSESS;
import static org.anlan.risk.RiskAction.REOPEN;
import static org.anlan.risk.RiskAction.RETURN;
import static org.anlan.risk.RiskAction.REVIEW;
import static org.anlan.risk.RiskAction.REVISE;
import static org.anlan.risk.RiskAction.SUBMIT;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.anlan.platform.RuleBroken;
import org.anlan.risk.RiskAction;
import org.anlan.risk.RiskStatus;

/** The one table of a risk's life. */
public final class RiskLifecycle {
    private static final Map<RiskStatus, Map<RiskAction, RiskStatus>> TABLE = new EnumMap<>(Map.of(
            RiskStatus.DRAFT, Map.of(SUBMIT, RiskStatus.PENDING_REVIEW, CLOSE, RiskStatus.CLOSED),
            RiskStatus.PENDING_REVIEW, Map.of(REVIEW, RiskStatus.PENDING_APPROVAL, RETURN, RiskStatus.DRAFT),
            RiskStatus.PENDING_APPROVAL, Map.of(APPROVE, RiskStatus.EFFECTIVE, RETURN, RiskStatus.DRAFT),
            RiskStatus.EFFECTIVE,
                    Map.of(REASSESS, RiskStatus.REASSESSMENT, REVISE, RiskStatus.DRAFT, CLOSE, RiskStatus.CLOSED),
            RiskStatus.REASSESSMENT,
                    Map.of(CONFIRM, RiskStatus.EFFECTIVE, REVISE, RiskStatus.DRAFT, CLOSE, RiskStatus.CLOSED),
            RiskStatus.CLOSED, Map.of(REOPEN, RiskStatus.DRAFT)));

    private RiskLifecycle() {}

    /** @throws RuleBroken {@code risk.illegal_transition} */
    public static RiskStatus next(RiskStatus from, RiskAction action) {
        RiskStatus next = TABLE.get(from).get(action);
        if (next == null) {
            throw new RuleBroken("risk.illegal_transition", from, action);
        }
        return next;
    }

    /** What the status allows, in the order of the constants. */
    public static List<RiskAction> allowedFrom(RiskStatus status) {
        return TABLE.get(status).keySet().stream().sorted().toList();
    }

    /** With a reviewer, an approver or closed: facts and rating stand still. */
    public static boolean locked(RiskStatus status) {
        return status == RiskStatus.PENDING_REVIEW
                || status == RiskStatus.PENDING_APPROVAL
                || status == RiskStatus.CLOSED;
    }
}
