package org.anlan.inspection.finding.domain;

import static org.anlan.inspection.finding.FindingAction.ACCEPT;
import static org.anlan.inspection.finding.FindingAction.ACCEPT_REPORT;
import static org.anlan.inspection.finding.FindingAction.APPROVE_TREATMENT;
import static org.anlan.inspection.finding.FindingAction.ASSIGN;
import static org.anlan.inspection.finding.FindingAction.GRANT_EXTENSION;
import static org.anlan.inspection.finding.FindingAction.PROPOSE_TREATMENT;
import static org.anlan.inspection.finding.FindingAction.REASSIGN;
import static org.anlan.inspection.finding.FindingAction.REFUSE_EXTENSION;
import static org.anlan.inspection.finding.FindingAction.REJECT_REPORT;
import static org.anlan.inspection.finding.FindingAction.REOPEN;
import static org.anlan.inspection.finding.FindingAction.REQUEST_EXTENSION;
import static org.anlan.inspection.finding.FindingAction.SEND_BACK;
import static org.anlan.inspection.finding.FindingAction.SIGN_OFF;
import static org.anlan.inspection.finding.FindingAction.SUBMIT;
import static org.anlan.inspection.finding.FindingAction.VOID;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.anlan.inspection.finding.FindingAction;
import org.anlan.inspection.finding.FindingLevel;
import org.anlan.inspection.finding.FindingStatus;
import org.anlan.platform.RuleBroken;

/** The one table of a finding's life; acceptance of a major finding leads to the head instead of closing it. */
public final class FindingLifecycle {

    private static final Map<FindingStatus, Map<FindingAction, FindingStatus>> TABLE = new EnumMap<>(Map.of(
            FindingStatus.REPORTED,
            Map.of(
                    ACCEPT_REPORT, FindingStatus.REGISTERED,
                    REJECT_REPORT, FindingStatus.REJECTED,
                    VOID, FindingStatus.VOIDED),
            FindingStatus.REGISTERED,
            Map.of(ASSIGN, FindingStatus.RECTIFYING, VOID, FindingStatus.VOIDED),
            FindingStatus.RECTIFYING,
            Map.of(
                    REASSIGN, FindingStatus.RECTIFYING,
                    PROPOSE_TREATMENT, FindingStatus.RECTIFYING,
                    APPROVE_TREATMENT, FindingStatus.RECTIFYING,
                    SUBMIT, FindingStatus.PENDING_ACCEPTANCE,
                    REQUEST_EXTENSION, FindingStatus.RECTIFYING,
                    GRANT_EXTENSION, FindingStatus.RECTIFYING,
                    REFUSE_EXTENSION, FindingStatus.RECTIFYING,
                    VOID, FindingStatus.VOIDED),
            FindingStatus.PENDING_ACCEPTANCE,
            Map.of(
                    ACCEPT, FindingStatus.CLOSED,
                    SEND_BACK, FindingStatus.RECTIFYING,
                    VOID, FindingStatus.VOIDED),
            FindingStatus.PENDING_SIGN_OFF,
            Map.of(
                    SIGN_OFF, FindingStatus.CLOSED,
                    SEND_BACK, FindingStatus.RECTIFYING,
                    VOID, FindingStatus.VOIDED),
            FindingStatus.CLOSED,
            Map.of(REOPEN, FindingStatus.RECTIFYING),
            FindingStatus.REJECTED,
            Map.of(),
            FindingStatus.VOIDED,
            Map.of()));

    private FindingLifecycle() {}

    /** @throws RuleBroken {@code finding.illegal_transition} */
    public static FindingStatus next(FindingStatus from, FindingAction action, FindingLevel level) {
        FindingStatus next = TABLE.get(from).get(action);
        if (next == null) {
            throw new RuleBroken("finding.illegal_transition", from, action);
        }
        return action == ACCEPT && level == FindingLevel.MAJOR ? FindingStatus.PENDING_SIGN_OFF : next;
    }

    /** What the status allows, in the order of the constants. */
    public static List<FindingAction> allowedFrom(FindingStatus status) {
        return TABLE.get(status).keySet().stream().sorted().toList();
    }
}
