package org.anlan.servicedesk.domain;

import static org.anlan.servicedesk.TicketAction.*;
import static org.anlan.servicedesk.TicketAction.ARRIVE;
import static org.anlan.servicedesk.TicketAction.ASK_PAUSE;
import static org.anlan.servicedesk.TicketAction.DEPART;
import static org.anlan.servicedesk.TicketAction.REFUSE_PAUSE;
import static org.anlan.servicedesk.TicketAction.TAKE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.anlan.platform.RuleBroken;
import org.anlan.servicedesk.TicketAction;
import org.anlan.servicedesk.TicketStatus;
import org.anlan.servicedesk.catalogue.KindSteps;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The whole cross product of states and actions, for a kind that sends somebody and for one solved on the telephone. */
class TicketLifecycleTest {
    private static final Map<TicketStatus, Set<TicketAction>> REPAIR = new EnumMap<>(Map.of(
            TicketStatus.NEW, EnumSet.of(ACCEPT, INVALIDATE, MARK_DUPLICATE),
            TicketStatus.ACCEPTED, EnumSet.of(DISPATCH, SUSPEND, CLOSE, INVALIDATE, MARK_DUPLICATE),
            TicketStatus.DISPATCHED,
                    EnumSet.of(
                            TAKE,
                            DEPART,
                            ARRIVE,
                            START,
                            ASK_PAUSE,
                            REFUSE_PAUSE,
                            SUSPEND,
                            TRANSFER,
                            RETURN,
                            CLOSE,
                            INVALIDATE,
                            MARK_DUPLICATE),
            TicketStatus.IN_PROGRESS,
                    EnumSet.of(
                            ASK_PAUSE,
                            REFUSE_PAUSE,
                            SUSPEND,
                            TRANSFER,
                            RETURN,
                            RESOLVE,
                            CLOSE,
                            INVALIDATE,
                            MARK_DUPLICATE),
            TicketStatus.SUSPENDED, EnumSet.of(RESUME, CLOSE, INVALIDATE),
            TicketStatus.AWAITING_CALL_BACK, EnumSet.of(CALL_BACK, CLOSE, REOPEN),
            TicketStatus.CLOSED, EnumSet.of(REOPEN),
            TicketStatus.INVALID, EnumSet.of(REOPEN)));

    private static final Map<TicketStatus, Set<TicketAction>> ENQUIRY = new EnumMap<>(Map.of(
            TicketStatus.NEW, EnumSet.of(ACCEPT, RESOLVE, INVALIDATE, MARK_DUPLICATE),
            TicketStatus.ACCEPTED, EnumSet.of(START, SUSPEND, RESOLVE, CLOSE, INVALIDATE, MARK_DUPLICATE),
            TicketStatus.IN_PROGRESS,
                    EnumSet.of(
                            ASK_PAUSE,
                            REFUSE_PAUSE,
                            SUSPEND,
                            TRANSFER,
                            RETURN,
                            RESOLVE,
                            CLOSE,
                            INVALIDATE,
                            MARK_DUPLICATE),
            TicketStatus.SUSPENDED, EnumSet.of(RESUME, CLOSE, INVALIDATE),
            TicketStatus.RESOLVED, EnumSet.of(CALL_BACK, CLOSE, REOPEN),
            TicketStatus.CLOSED, EnumSet.of(REOPEN),
            TicketStatus.INVALID, EnumSet.of(REOPEN)));

    @TestFactory
    Stream<DynamicTest> every_state_meets_every_action_of_a_repair() {
        return crossProduct(REPAIR, Tickets.REPAIR);
    }

    @TestFactory
    Stream<DynamicTest> every_state_meets_every_action_of_an_enquiry() {
        return crossProduct(ENQUIRY, Tickets.ENQUIRY);
    }

    @Test
    void every_state_is_reached_by_one_of_the_two_kinds() {
        Set<TicketStatus> reached = EnumSet.copyOf(REPAIR.keySet());
        reached.addAll(ENQUIRY.keySet());
        assertThat(reached).containsExactlyInAnyOrder(TicketStatus.values());
    }

    private static Stream<DynamicTest> crossProduct(Map<TicketStatus, Set<TicketAction>> expected, KindSteps steps) {
        return expected.keySet().stream()
                .flatMap(status -> Stream.of(TicketAction.values())
                        .map(action -> DynamicTest.dynamicTest(
                                status + " " + action,
                                () -> meets(status, action, expected.get(status).contains(action), steps))));
    }

    private static void meets(TicketStatus status, TicketAction action, boolean allowed, KindSteps steps) {
        Ticket ticket = Tickets.aTicket(status, steps);
        assertThat(ticket.status()).isEqualTo(status);
        assertThat(TicketLifecycle.allowedFrom(status, steps).contains(action)).isEqualTo(allowed);
        if (allowed) {
            TicketStatus next = TicketLifecycle.next(status, action, steps);
            Tickets.act(ticket, action, steps);
            assertThat(ticket.status()).isEqualTo(action == RESUME ? TicketStatus.ACCEPTED : next);
        } else {
            assertThatThrownBy(() -> Tickets.act(ticket, action, steps))
                    .isInstanceOfSatisfying(
                            RuleBroken.class,
                            refused -> assertThat(refused.code())
                                    .isIn("ticket.illegal_transition", "ticket.step_not_for_kind"));
            assertThat(ticket.status()).isEqualTo(status);
        }
    }
}
