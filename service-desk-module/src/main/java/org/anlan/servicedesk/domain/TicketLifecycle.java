package org.anlan.servicedesk.domain;

import static java.util.Map.entry;
import static org.anlan.servicedesk.TicketAction.ACCEPT;
import static org.anlan.servicedesk.TicketAction.ARRIVE;
import static org.anlan.servicedesk.TicketAction.ASK_PAUSE;
import static org.anlan.servicedesk.TicketAction.CALL_BACK;
import static org.anlan.servicedesk.TicketAction.CLOSE;
import static org.anlan.servicedesk.TicketAction.DEPART;
import static org.anlan.servicedesk.TicketAction.DISPATCH;
import static org.anlan.servicedesk.TicketAction.INVALIDATE;
import static org.anlan.servicedesk.TicketAction.MARK_DUPLICATE;
import static org.anlan.servicedesk.TicketAction.REFUSE_PAUSE;
import static org.anlan.servicedesk.TicketAction.REOPEN;
import static org.anlan.servicedesk.TicketAction.RESOLVE;
import static org.anlan.servicedesk.TicketAction.RESUME;
import static org.anlan.servicedesk.TicketAction.RETURN;
import static org.anlan.servicedesk.TicketAction.START;
import static org.anlan.servicedesk.TicketAction.SUSPEND;
import static org.anlan.servicedesk.TicketAction.TAKE;
import static org.anlan.servicedesk.TicketAction.TRANSFER;
import static org.anlan.servicedesk.TicketStatus.ACCEPTED;
import static org.anlan.servicedesk.TicketStatus.AWAITING_CALL_BACK;
import static org.anlan.servicedesk.TicketStatus.CLOSED;
import static org.anlan.servicedesk.TicketStatus.DISPATCHED;
import static org.anlan.servicedesk.TicketStatus.INVALID;
import static org.anlan.servicedesk.TicketStatus.IN_PROGRESS;
import static org.anlan.servicedesk.TicketStatus.NEW;
import static org.anlan.servicedesk.TicketStatus.RESOLVED;
import static org.anlan.servicedesk.TicketStatus.SUSPENDED;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.anlan.platform.RuleBroken;
import org.anlan.servicedesk.TicketAction;
import org.anlan.servicedesk.TicketStatus;
import org.anlan.servicedesk.catalogue.KindSteps;

/**
 * The one table of a ticket's life, and what a kind leaves out of it. Resuming goes back to the state that was left, and
 * resolving goes on to the call-back where the kind asks for one: the table names the nearest state. What is not solved is
 * closed by force only (强制办结).
 */
public final class TicketLifecycle {
    private static final Map<TicketStatus, Map<TicketAction, TicketStatus>> TABLE = new EnumMap<>(Map.of(
            NEW, Map.of(ACCEPT, ACCEPTED, RESOLVE, RESOLVED, INVALIDATE, INVALID, MARK_DUPLICATE, INVALID),
            ACCEPTED,
                    Map.of(
                            DISPATCH, DISPATCHED,
                            START, IN_PROGRESS,
                            RESOLVE, RESOLVED,
                            SUSPEND, SUSPENDED,
                            CLOSE, CLOSED,
                            INVALIDATE, INVALID,
                            MARK_DUPLICATE, INVALID),
            DISPATCHED,
                    Map.ofEntries(
                            entry(TAKE, DISPATCHED),
                            entry(DEPART, DISPATCHED),
                            entry(ARRIVE, DISPATCHED),
                            entry(START, IN_PROGRESS),
                            entry(ASK_PAUSE, DISPATCHED),
                            entry(REFUSE_PAUSE, DISPATCHED),
                            entry(SUSPEND, SUSPENDED),
                            entry(TRANSFER, DISPATCHED),
                            entry(RETURN, ACCEPTED),
                            entry(CLOSE, CLOSED),
                            entry(INVALIDATE, INVALID),
                            entry(MARK_DUPLICATE, INVALID)),
            IN_PROGRESS,
                    Map.of(
                            RESOLVE, RESOLVED,
                            ASK_PAUSE, IN_PROGRESS,
                            REFUSE_PAUSE, IN_PROGRESS,
                            SUSPEND, SUSPENDED,
                            TRANSFER, DISPATCHED,
                            RETURN, ACCEPTED,
                            CLOSE, CLOSED,
                            INVALIDATE, INVALID,
                            MARK_DUPLICATE, INVALID),
            SUSPENDED, Map.of(RESUME, ACCEPTED, CLOSE, CLOSED, INVALIDATE, INVALID),
            RESOLVED, Map.of(CALL_BACK, RESOLVED, CLOSE, CLOSED, REOPEN, ACCEPTED),
            AWAITING_CALL_BACK, Map.of(CALL_BACK, AWAITING_CALL_BACK, CLOSE, CLOSED, REOPEN, ACCEPTED),
            CLOSED, Map.of(REOPEN, ACCEPTED),
            INVALID, Map.of(REOPEN, ACCEPTED)));

    private TicketLifecycle() {}

    /**
     * @throws RuleBroken {@code ticket.illegal_transition}: not from this state; {@code ticket.step_not_for_kind}: the kind
     *     leaves this step out
     */
    public static TicketStatus next(TicketStatus from, TicketAction action, KindSteps steps) {
        TicketStatus next = TABLE.get(from).get(action);
        if (action == DISPATCH && !steps.dispatched()) {
            throw new RuleBroken("ticket.step_not_for_kind", from, action);
        }
        if (next == null || !applies(from, action, steps)) {
            throw new RuleBroken("ticket.illegal_transition", from, action);
        }
        return next == RESOLVED && action == RESOLVE && steps.calledBack() ? AWAITING_CALL_BACK : next;
    }

    /** What state and kind allow, in the order of the constants; who may is decided elsewhere. */
    public static List<TicketAction> allowedFrom(TicketStatus status, KindSteps steps) {
        return TABLE.get(status).keySet().stream()
                .filter(action -> applies(status, action, steps))
                .sorted()
                .toList();
    }

    private static boolean applies(TicketStatus from, TicketAction action, KindSteps steps) {
        return switch (action) {
            case DISPATCH -> steps.dispatched();
            case START -> from == DISPATCHED || !steps.dispatched();
            case RESOLVE -> from == IN_PROGRESS || steps.solvableAtOnce();
            default -> true;
        };
    }
}
