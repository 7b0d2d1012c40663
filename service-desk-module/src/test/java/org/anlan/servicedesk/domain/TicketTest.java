package org.anlan.servicedesk.domain;

import static org.anlan.servicedesk.domain.Tickets.AT;
import static org.anlan.servicedesk.domain.Tickets.ENQUIRY;
import static org.anlan.servicedesk.domain.Tickets.REPAIR;
import static org.anlan.servicedesk.domain.Tickets.aNewTicket;
import static org.anlan.servicedesk.domain.Tickets.aTicket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.RuleBroken;
import org.anlan.servicedesk.CallBackResult;
import org.anlan.servicedesk.Channel;
import org.anlan.servicedesk.Degree;
import org.anlan.servicedesk.PauseReason;
import org.anlan.servicedesk.Priority;
import org.anlan.servicedesk.TicketAction;
import org.anlan.servicedesk.TicketFacts;
import org.anlan.servicedesk.TicketStatus;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TicketTest {
    @Test
    void priority_follows_from_impact_and_urgency_unless_stated() {
        assertThat(Priority.of(Degree.HIGH, Degree.HIGH)).isEqualTo(Priority.URGENT);
        assertThat(Priority.of(Degree.HIGH, null)).isEqualTo(Priority.HIGH);
        assertThat(Priority.of(null, null)).isEqualTo(Priority.NORMAL);
        assertThat(Priority.of(Degree.LOW, Degree.LOW)).isEqualTo(Priority.LOW);
        TicketFacts stated = TicketFacts.of("停气").ranked(Degree.LOW, Degree.LOW, Priority.URGENT);
        assertThat(registered(stated).priority()).isEqualTo(Priority.URGENT);
    }

    @Test
    void caller_phone_is_kept_as_digits_and_address_under_its_key() {
        Requester requester = aNewTicket().requester();
        assertThat(requester.callerPhone()).isEqualTo("13805714321");
        assertThat(requester.addressKey()).isEqualTo("3-2-407");
        assertThat(requester.address()).isEqualTo("3幢2单元407室");
    }

    @Test
    void every_broken_field_is_named_at_once() {
        TicketFacts bad = TicketFacts.of(" ").caller("x".repeat(201), "call me");
        assertThatThrownBy(() -> registered(bad))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors())
                                .extracting(InvalidInput.FieldError::field)
                                .containsExactly("subject", "callerName", "callerPhone"));
    }

    @Test
    void what_the_kind_asks_for_must_be_known_before_a_state_is_left() {
        Ticket ticket = registered(TicketFacts.of("漏水"));
        assertThatThrownBy(() -> ticket.accept(REPAIR, "agent", AT))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors())
                                .extracting(InvalidInput.FieldError::field)
                                .containsExactly("callerPhone"));
        assertThat(ticket.status()).isEqualTo(TicketStatus.NEW);
    }

    @Test
    void solving_at_once_owes_what_the_skipped_states_ask_for() {
        Ticket ticket = registered(TicketFacts.of("怎么缴费"));
        assertThatThrownBy(() -> ticket.resolve(ENQUIRY, null, null, null, Actor.of("agent"), AT))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors())
                                .extracting(InvalidInput.FieldError::field)
                                .containsExactly("callerPhone", "solution"));
    }

    @Test
    void only_the_worker_it_was_sent_to_starts_and_solves_it() {
        refuses(
                "ticket.assigned_to_another",
                () -> aTicket(TicketStatus.DISPATCHED, REPAIR).start(REPAIR, Actor.of("field2"), AT));
        refuses(
                "ticket.assigned_to_another",
                () -> aTicket(TicketStatus.IN_PROGRESS, REPAIR)
                        .resolve(REPAIR, "好了", null, null, Actor.of("agent"), AT));
    }

    @Test
    void one_of_the_unit_takes_what_was_sent_to_the_unit() {
        Ticket ticket = aTicket(TicketStatus.ACCEPTED, REPAIR);
        ticket.dispatch(REPAIR, null, "supplier-1", "agent", AT);
        ticket.start(REPAIR, Actor.of("supplier"), AT);
        assertThat(ticket.assigneeLogin()).isEqualTo("supplier");
        assertThat(ticket.assignment().isOffered()).isTrue();
        assertThat(aTicket(TicketStatus.DISPATCHED, REPAIR).assignment().isOffered())
                .isFalse();
        assertThat(ticket.assignedUnit()).isEqualTo("supplier-1");
    }

    @Test
    void an_order_is_taken_left_for_and_reached_once_each_and_starting_fills_in_what_was_skipped() {
        Ticket ticket = aTicket(TicketStatus.ACCEPTED, REPAIR);
        ticket.dispatch(REPAIR, null, "repair", "agent", AT);
        ticket.take(REPAIR, Actor.of("field"), AT.plusSeconds(60));
        refuses("ticket.taken_already", () -> ticket.take(REPAIR, Actor.of("field"), AT));
        refuses("ticket.assigned_to_another", () -> ticket.depart(REPAIR, Actor.of("field2"), AT));
        ticket.depart(REPAIR, Actor.of("field"), AT.plusSeconds(120));
        ticket.start(REPAIR, Actor.of("field"), AT.plusSeconds(180));
        Assignment order = ticket.assignment();
        assertThat(order.login()).isEqualTo("field");
        assertThat(order.takenAt()).isEqualTo(AT.plusSeconds(60));
        assertThat(order.departedAt()).isEqualTo(AT.plusSeconds(120));
        assertThat(order.arrivedAt()).isEqualTo(AT.plusSeconds(180));
    }

    @Test
    void a_transferred_order_has_yet_to_be_taken() {
        Ticket ticket = aTicket(TicketStatus.IN_PROGRESS, REPAIR);
        ticket.transfer(REPAIR, "field2", "repair", "离得近", Actor.of("manager"), AT);
        assertThat(ticket.assignment().takenAt()).isNull();
        assertThat(ticket.assignment().arrivedAt()).isNull();
    }

    @Test
    void the_worker_asks_for_a_suspension_and_another_allows_it_as_asked() {
        Ticket ticket = aTicket(TicketStatus.IN_PROGRESS, REPAIR);
        refuses("ticket.no_pause_asked", () -> ticket.refusePause(REPAIR, "不必", Actor.of("manager"), AT));
        Tickets.askPause(ticket, REPAIR);
        refuses("ticket.pause_asked_already", () -> Tickets.askPause(ticket, REPAIR));
        refuses("ticket.suspend_own", () -> ticket.refusePause(REPAIR, "不必", Actor.of("field"), AT));
        ticket.suspend(REPAIR, null, null, null, Actor.of("manager"), AT);
        assertThat(ticket.pause().reason()).isEqualTo(PauseReason.WAITING_FOR_PARTS);
        assertThat(ticket.pause().allowedBy()).isEqualTo("manager");
        assertThat(ticket.pauseRequest()).isNull();
    }

    @Test
    void nobody_allows_the_own_suspension() {
        refuses(
                "ticket.suspend_own",
                () -> aTicket(TicketStatus.IN_PROGRESS, REPAIR)
                        .suspend(
                                REPAIR,
                                PauseReason.WAITING_FOR_PARTS,
                                null,
                                AT.plusSeconds(60),
                                Actor.of("field"),
                                AT));
    }

    @Test
    void a_deputy_does_the_work_and_stands_under_the_same_rules() {
        Actor deputy = new Actor("field2", java.util.Set.of("field"));
        Ticket ticket = aTicket(TicketStatus.DISPATCHED, REPAIR);
        refuses("ticket.transfer_own", () -> ticket.transfer(REPAIR, "field3", null, "忙", deputy, AT));
        ticket.start(REPAIR, deputy, AT);
        assertThat(ticket.assigneeLogin()).isEqualTo("field2");
        ticket.resolve(REPAIR, "好了", null, null, deputy, AT);
        refuses("ticket.call_back_own", () -> ticket.callBack(REPAIR, CallBackResult.SATISFIED, 5, deputy, AT));
    }

    @Test
    void a_suspension_has_reason_end_and_cap() {
        Ticket ticket = aTicket(TicketStatus.IN_PROGRESS, REPAIR);
        assertThatThrownBy(() -> ticket.suspend(REPAIR, PauseReason.OTHER, " ", AT, Actor.of("manager"), AT))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors())
                                .extracting(InvalidInput.FieldError::field)
                                .containsExactly("note", "until"));
        Instant tooLate = AT.plus(Duration.ofDays(8));
        refuses(
                "ticket.suspension_too_long",
                () -> ticket.suspend(REPAIR, PauseReason.THIRD_PARTY, null, tooLate, Actor.of("manager"), AT));
    }

    @Test
    void resuming_goes_back_to_where_it_stood() {
        Ticket ticket = aTicket(TicketStatus.IN_PROGRESS, REPAIR);
        ticket.suspend(REPAIR, PauseReason.MISSING_INFORMATION, null, AT.plusSeconds(60), Actor.of("manager"), AT);
        ticket.resume(REPAIR, AT);
        assertThat(ticket.status()).isEqualTo(TicketStatus.IN_PROGRESS);
        assertThat(ticket.pause()).isNull();
    }

    @Test
    void the_worker_hands_nothing_on_by_himself_and_nobody_without_a_reason() {
        refuses(
                "ticket.transfer_own",
                () -> aTicket(TicketStatus.IN_PROGRESS, REPAIR)
                        .transfer(REPAIR, "field2", null, "忙", Actor.of("field"), AT));
        assertThatThrownBy(() -> aTicket(TicketStatus.IN_PROGRESS, REPAIR)
                        .transfer(REPAIR, "field2", null, " ", Actor.of("manager"), AT))
                .isInstanceOf(InvalidInput.class);
        refuses(
                "ticket.transfer_to_same",
                () -> aTicket(TicketStatus.IN_PROGRESS, REPAIR)
                        .transfer(REPAIR, "field", null, "忙", Actor.of("manager"), AT));
    }

    @Test
    void who_solved_it_does_not_ask_the_customer() {
        refuses(
                "ticket.call_back_own",
                () -> aTicket(TicketStatus.AWAITING_CALL_BACK, REPAIR)
                        .callBack(REPAIR, CallBackResult.SATISFIED, 5, Actor.of("field"), AT));
    }

    @Test
    void the_unreachable_count_as_dissatisfied_after_the_last_try() {
        Ticket ticket = aTicket(TicketStatus.AWAITING_CALL_BACK, REPAIR);
        ticket.callBack(REPAIR, CallBackResult.UNREACHABLE, null, Actor.of("agent"), AT);
        ticket.callBack(REPAIR, CallBackResult.UNREACHABLE, null, Actor.of("agent"), AT);
        assertThat(ticket.callBack().isDone()).isFalse();
        refuses("ticket.call_back_missing", () -> ticket.close(REPAIR, false, null, AT));
        ticket.callBack(REPAIR, CallBackResult.UNREACHABLE, null, Actor.of("agent"), AT);
        assertThat(ticket.callBack().satisfied()).isFalse();
        refuses(
                "ticket.called_back_already",
                () -> ticket.callBack(REPAIR, CallBackResult.SATISFIED, 5, Actor.of("agent"), AT));
        ticket.close(REPAIR, false, null, AT);
        assertThat(ticket.status()).isEqualTo(TicketStatus.CLOSED);
    }

    @Test
    void reopening_forgets_the_solution_and_starts_at_the_desk() {
        Ticket ticket = aTicket(TicketStatus.CLOSED, REPAIR);
        ticket.reopen(REPAIR, "又漏了", AT);
        assertThat(ticket.status()).isEqualTo(TicketStatus.ACCEPTED);
        assertThat(ticket.reopened()).isEqualTo(1);
        assertThat(ticket.outcome().at()).isNull();
        assertThat(ticket.assignment()).isNull();
        assertThat(ticket.callBack().isDone()).isFalse();
    }

    @Test
    void what_is_stuck_is_closed_by_force_only_and_says_so() {
        Ticket stuck = aTicket(TicketStatus.SUSPENDED, REPAIR);
        refuses("ticket.illegal_transition", () -> stuck.close(REPAIR, false, "客户搬走", AT));
        assertThatThrownBy(() -> stuck.close(REPAIR, true, " ", AT)).isInstanceOf(InvalidInput.class);
        stuck.close(REPAIR, true, "客户搬走", AT);
        assertThat(stuck.status()).isEqualTo(TicketStatus.CLOSED);
        assertThat(stuck.ending().isForced()).isTrue();
        assertThat(stuck.facts()).containsEntry("forced", true);
        Ticket solved = aTicket(TicketStatus.AWAITING_CALL_BACK, REPAIR);
        Tickets.act(solved, TicketAction.CALL_BACK, REPAIR);
        solved.close(REPAIR, false, null, AT);
        assertThat(solved.ending().isForced()).isFalse();
    }

    @Test
    void a_duplicate_says_why() {
        assertThatThrownBy(() -> aNewTicket().markDuplicate(REPAIR, "B-20261120-0009", " ", AT))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors())
                                .extracting(InvalidInput.FieldError::field)
                                .containsExactly("reason"));
    }

    @Test
    void a_step_that_is_too_early_is_not_said_to_be_missing_from_the_kind() {
        Ticket accepted = aTicket(TicketStatus.ACCEPTED, REPAIR);
        refuses("ticket.illegal_transition", () -> accepted.start(REPAIR, Actor.of("field"), AT));
        refuses("ticket.illegal_transition", () -> accepted.resolve(REPAIR, "好了", null, null, Actor.of("field"), AT));
        refuses(
                "ticket.step_not_for_kind",
                () -> aTicket(TicketStatus.ACCEPTED, ENQUIRY).dispatch(ENQUIRY, "field", null, "agent", AT));
    }

    @Test
    void the_score_goes_with_what_the_customer_said() {
        for (Object[] pair : new Object[][] {
            {CallBackResult.SATISFIED, null},
            {CallBackResult.SATISFIED, 2},
            {CallBackResult.DISSATISFIED, 4},
            {CallBackResult.UNREACHABLE, 3},
            {CallBackResult.WRONG_NUMBER, 1}
        }) {
            assertThatThrownBy(() -> called((CallBackResult) pair[0], (Integer) pair[1]))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            refused -> assertThat(refused.errors())
                                    .extracting(InvalidInput.FieldError::field)
                                    .containsExactly("score"));
        }
        assertThat(called(CallBackResult.SATISFIED, 3).satisfied()).isTrue();
        assertThat(called(CallBackResult.DISSATISFIED, null).satisfied()).isFalse();
    }

    private static CallBack called(CallBackResult result, Integer score) {
        Ticket ticket = aTicket(TicketStatus.AWAITING_CALL_BACK, REPAIR);
        ticket.callBack(REPAIR, result, score, Actor.of("agent"), AT);
        return ticket.callBack();
    }

    @Test
    void an_ended_ticket_is_not_changed() {
        refuses("ticket.ended", () -> aTicket(TicketStatus.CLOSED, REPAIR).change(TicketFacts.of("x"), AT));
        refuses("ticket.duplicate_of_itself", () -> aNewTicket().markDuplicate(REPAIR, "B-20261120-0001", "同一件事", AT));
    }

    private static Ticket registered(TicketFacts facts) {
        return Ticket.register("B-20261120-0002", "B", Channel.PHONE, facts, "cs", "agent", AT);
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
