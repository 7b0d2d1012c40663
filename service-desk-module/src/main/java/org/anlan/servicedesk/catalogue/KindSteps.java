package org.anlan.servicedesk.catalogue;

import java.util.Map;
import java.util.Set;
import org.anlan.servicedesk.TicketField;
import org.anlan.servicedesk.TicketStatus;

/**
 * Which steps of a ticket's life apply to a kind, as data.
 *
 * @param dispatched a worker or supplier is sent (派单); otherwise the desk handles it itself
 * @param solvableAtOnce 即时解决: may be resolved on the telephone
 * @param calledBack solved tickets wait for a call-back
 * @param callBackTries tries after which the unreachable count as dissatisfied
 * @param longestPauseDays cap of one suspension, in calendar days
 * @param required fields that must be filled before the state is left (towards its solution)
 */
public record KindSteps(
        boolean dispatched,
        boolean solvableAtOnce,
        boolean calledBack,
        int callBackTries,
        int longestPauseDays,
        Map<TicketStatus, Set<TicketField>> required) {
    public KindSteps {
        required = Map.copyOf(required);
    }

    public Set<TicketField> requiredToLeave(TicketStatus status) {
        return required.getOrDefault(status, Set.of());
    }
}
