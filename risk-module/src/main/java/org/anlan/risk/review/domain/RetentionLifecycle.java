package org.anlan.risk.review.domain;

import java.util.List;
import java.util.Map;
import org.anlan.platform.RuleBroken;
import org.anlan.risk.review.RetentionAction;
import org.anlan.risk.review.RetentionStatus;

/** The one table of a retention's life. */
public final class RetentionLifecycle {
    private static final Map<RetentionStatus, Map<RetentionAction, RetentionStatus>> TABLE = Map.of(
            RetentionStatus.ASKED,
            Map.of(
                    RetentionAction.APPROVE, RetentionStatus.APPROVED,
                    RetentionAction.REFUSE, RetentionStatus.REFUSED,
                    RetentionAction.WITHDRAW, RetentionStatus.WITHDRAWN),
            RetentionStatus.APPROVED,
            Map.of(RetentionAction.WITHDRAW, RetentionStatus.WITHDRAWN),
            RetentionStatus.REFUSED,
            Map.of(),
            RetentionStatus.WITHDRAWN,
            Map.of());

    private RetentionLifecycle() {}

    /** @throws RuleBroken {@code retention.illegal_transition} */
    public static RetentionStatus next(RetentionStatus from, RetentionAction action) {
        RetentionStatus next = TABLE.get(from).get(action);
        if (next == null) {
            throw new RuleBroken("retention.illegal_transition", from, action);
        }
        return next;
    }

    /** What the status allows, in the order of the constants. */
    public static List<RetentionAction> allowedFrom(RetentionStatus status) {
        return TABLE.get(status).keySet().stream().sorted().toList();
    }
}
