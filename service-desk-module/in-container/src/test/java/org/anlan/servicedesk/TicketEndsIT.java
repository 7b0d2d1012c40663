package org.anlan.servicedesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotAllowed;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.event.TicketInvalidated;
import org.anlan.platform.indicator.Indicators;
import org.anlan.platform.indicator.MeasureScope;
import org.anlan.platform.indicator.Measurement;
import org.anlan.platform.indicator.Period;
import org.anlan.servicedesk.TicketActions.Act;
import org.anlan.servicedesk.TicketActions.Close;
import org.anlan.servicedesk.TicketActions.MarkDuplicate;
import org.anlan.servicedesk.Tickets.LinkTicket;
import org.anlan.servicedesk.Tickets.RegisterTicket;
import org.anlan.servicedesk.Tickets.Relation;
import org.anlan.servicedesk.sla.SlaQueries;
import org.anlan.servicedesk.sla.SlaStep;
import org.anlan.servicedesk.sla.SlaView.State;
import org.anlan.servicedesk.sla.application.SlaSweep;
import org.anlan.testing.InContainer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tickets that end without having been done: closed by force, invalid, duplicates. */
class TicketEndsIT extends InContainer {
    @Inject
    Tickets tickets;

    @Inject
    TicketActions actions;

    @Inject
    TicketQueries queries;

    @Inject
    SlaQueries clocks;

    @Inject
    SlaSweep sweep;

    @Inject
    Indicators indicators;

    @Inject
    Overheard overheard;

    private String unit;
    private String agent;
    private String manager;

    @BeforeEach
    void staff() {
        unit = bed.organisation().unit(null);
        agent = bed.organisation().person(unit, "agent");
        manager = bed.organisation().person(unit, "manager");
    }

    @Test
    void what_is_stuck_is_closed_by_force_by_who_may_and_its_promises_were_not_kept() {
        String number = register();
        act(number, actions::accept);
        assertThat(details(agent, number).allowedActions()).doesNotContain(TicketAction.CLOSE);
        assertThat(details(manager, number).allowedActions()).contains(TicketAction.CLOSE);
        assertThatThrownBy(() -> close(agent, number, true)).isInstanceOf(NotAllowed.class);
        refuses("ticket.illegal_transition", () -> close(agent, number, false));
        close(manager, number, true);
        TicketDetails closed = details(agent, number);
        assertThat(closed.forced()).isTrue();
        assertThat(closed.closeReason()).isEqualTo("客户搬走");
        assertThat(state(number, SlaStep.FIRST_RESPONSE)).isEqualTo(State.MET);
        assertThat(state(number, SlaStep.SOLUTION)).isEqualTo(State.VOID);
        dueNow(number);
        assertThat(measured("ticket.on_time_rate").value()).isZero();
        assertThat(measured("ticket.response_on_time_rate").value()).isEqualByComparingTo("100");
        act(number, command -> actions.reopen(new Act(number, command.expectedVersion(), "又打来了")));
        assertThat(details(agent, number).forced()).isFalse();
        assertThat(state(number, SlaStep.SOLUTION)).isNotEqualTo(State.VOID);
    }

    @Test
    void nothing_is_owed_for_an_invalid_ticket_and_nothing_reported() {
        String number = register();
        act(number, command -> actions.invalidate(new Act(number, command.expectedVersion(), "打错电话")));
        for (SlaStep step : List.of(SlaStep.FIRST_RESPONSE, SlaStep.ARRIVAL, SlaStep.SOLUTION)) {
            assertThat(state(number, step)).isEqualTo(State.VOID);
        }
        sweep.sweep();
        assertThat(bed.database().auditActions("ticket", number))
                .containsExactly("ticket.registered", "ticket.invalidate");
        dueNow(number);
        assertThat(measured("ticket.on_time_rate").value()).isNull();
        assertThat(overheard.all(TicketInvalidated.class))
                .extracting(TicketInvalidated::ticketNumber)
                .contains(number);
    }

    @Test
    void a_duplicate_points_to_what_goes_on_and_that_shows_its_duplicates() {
        String original = register();
        String second = register();
        String third = register();
        assertThatThrownBy(() -> duplicate(second, original, " ")).isInstanceOf(InvalidInput.class);
        duplicate(second, original, "同一户又来电");
        duplicate(third, second, "同一户又来电");
        assertThat(details(agent, third).duplicateOf()).isEqualTo(original);
        assertThat(details(agent, original).links())
                .allMatch(link -> link.relation() == Relation.DUPLICATE)
                .extracting(TicketDetails.Link::targetNumber)
                .containsExactly(second, third);
        refuses("ticket.duplicate_of_itself", () -> duplicate(original, second, "绕一圈"));
        String invalid = register();
        act(invalid, command -> actions.invalidate(new Act(invalid, command.expectedVersion(), "打错电话")));
        refuses("ticket.original_invalid", () -> duplicate(original, invalid, "同一件事"));
        assertThatThrownBy(() -> bed.asPerson(
                        agent, () -> tickets.link(new LinkTicket(original, Relation.DUPLICATE, "ticket", invalid))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void of_two_that_are_to_point_to_each_other_only_one_does() {
        List<String> pair = List.of(register(), register());
        List<String> turns = new java.util.concurrent.CopyOnWriteArrayList<>(pair);
        List<String> outcomes = bed.inParallel(2, () -> {
            String one = turns.remove(0);
            String other = pair.get(1 - pair.indexOf(one));
            try {
                bed.asPerson(agent, () -> actions.markDuplicate(new MarkDuplicate(one, version(one), other, "同一件事")));
                return "done";
            } catch (RuleBroken refused) {
                return refused.code();
            }
        });
        assertThat(outcomes).containsExactlyInAnyOrder("done", "ticket.duplicate_of_itself");
    }

    private void duplicate(String number, String original, String reason) {
        bed.asPerson(agent, () -> actions.markDuplicate(new MarkDuplicate(number, version(number), original, reason)));
    }

    private void close(String login, String number, boolean forced) {
        bed.asPerson(login, () -> actions.close(new Close(number, version(number), forced, "客户搬走")));
    }

    private void act(String number, Consumer<Act> verb) {
        bed.asPerson(agent, () -> verb.accept(new Act(number, version(number), null)));
    }

    private String register() {
        TicketFacts facts = TicketFacts.of("燃气表漏气").caller("王女士", "13805714321").at("翠苑一区", "3-2-407");
        return bed.asPerson(
                agent,
                () -> tickets.register(new RegisterTicket("B", Channel.PHONE, facts))
                        .number());
    }

    private void dueNow(String number) {
        Timestamp later = Timestamp.from(Instant.now().plusSeconds(60));
        bed.database()
                .execute(
                        "update service_desk.sla_deadline set customer_due_at = ? where ticket_id ="
                                + " (select id from service_desk.ticket where number = ?)",
                        later,
                        number);
    }

    private Measurement measured(String code) {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        Period period = new Period(today.minusDays(1), today.plusDays(1));
        return indicators.measure(code, new MeasureScope(period, unit, null, null));
    }

    private State state(String number, SlaStep step) {
        return bed.asSystem(() -> clocks.of(number)).steps().stream()
                .filter(s -> s.step() == step)
                .findFirst()
                .orElseThrow()
                .state();
    }

    private TicketDetails details(String login, String number) {
        return bed.asPerson(login, () -> queries.details(number));
    }

    private long version(String number) {
        return bed.asSystem(() -> queries.details(number).row().version());
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
