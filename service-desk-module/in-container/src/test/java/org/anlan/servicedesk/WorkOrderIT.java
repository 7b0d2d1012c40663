package org.anlan.servicedesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.anlan.platform.NotAllowed;
import org.anlan.platform.NotFound;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.duty.Duties;
import org.anlan.servicedesk.TicketActions.Act;
import org.anlan.servicedesk.TicketActions.Send;
import org.anlan.servicedesk.TicketActions.Suspend;
import org.anlan.servicedesk.Tickets.RegisterTicket;
import org.anlan.servicedesk.Tickets.ReportHazard;
import org.anlan.servicedesk.sla.SlaQueries;
import org.anlan.servicedesk.sla.SlaStep;
import org.anlan.servicedesk.sla.SlaView;
import org.anlan.testing.InContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkOrderIT extends InContainer {
    @Inject
    Tickets tickets;

    @Inject
    TicketActions actions;

    @Inject
    WorkOrders orders;

    @Inject
    TicketQueries queries;

    @Inject
    SlaQueries clocks;

    @Inject
    Duties duties;

    @Inject
    Overheard overheard;

    private String unit;
    private String agent;
    private String field;

    @BeforeEach
    void staff() {
        unit = bed.organisation().unit(null);
        agent = bed.organisation().person(unit, "agent");
        field = bed.organisation().person(unit, "field");
    }

    @Test
    void of_two_of_a_unit_who_take_an_order_at_once_one_gets_it() {
        String number = sentTo(null, unit);
        long seen = version(number);
        String field2 = bed.organisation().person(unit, "field");
        List<String> takers = new java.util.concurrent.CopyOnWriteArrayList<>(List.of(field, field2));
        List<String> outcomes = bed.inParallel(
                2,
                () -> bed.asPerson(takers.remove(0), () -> {
                    try {
                        orders.take(new Act(number, seen, null));
                        return "taken";
                    } catch (RuleBroken refused) {
                        return refused.code();
                    }
                }));
        assertThat(outcomes).containsExactlyInAnyOrder("taken", "ticket.taken_by_another");
        assertThat(details(number).row().assigneeLogin()).isIn(field, field2);
        assertThat(bed.database().column("select code from platform.notification where login = ?", agent))
                .contains("ticket.taken");
    }

    @Test
    void the_steps_of_an_order_are_written_down_and_arriving_keeps_the_promised_arrival() {
        String number = sentTo(field, null);
        act(field, number, orders::take);
        act(field, number, orders::depart);
        assertThat(arrival(number).metAt()).isNull();
        act(field, number, orders::arrive);
        assertThat(arrival(number).metAt()).isNotNull();
        TicketDetails.OrderView order = details(number).order();
        assertThat(order.takenAt()).isBeforeOrEqualTo(order.departedAt());
        assertThat(order.departedAt()).isBeforeOrEqualTo(order.arrivedAt());
        assertThat(bed.asPerson(field, () -> queries.details(number)).allowedActions())
                .containsExactly(TicketAction.START, TicketAction.ASK_PAUSE, TicketAction.RETURN);
        assertThat(bed.database().auditActions("ticket", number))
                .contains("ticket.take", "ticket.depart", "ticket.arrive");
        act(field, number, actions::start);
        assertThat(bed.asSystem(() -> clocks.of(number)).ledger())
                .extracting(SlaView.Entry::kind)
                .containsExactly("OPENED", "RESPONDED", "ARRIVED");
        String field2 = bed.organisation().person(unit, "field");
        assertThatThrownBy(() -> act(field2, number, orders::take))
                .as("sent to one person, it was never theirs to take")
                .isInstanceOf(NotFound.class);
        orders.requireFree(number);
    }

    @Test
    void the_worker_asks_for_a_suspension_and_only_another_lets_the_clock_stand_still() {
        String number = sentTo(field, null);
        act(field, number, actions::start);
        Instant until = Instant.now().plus(Duration.ofDays(1));
        Suspend asked = new Suspend(number, version(number), PauseReason.WAITING_FOR_PARTS, "等阀门", until);
        bed.asPerson(field, () -> orders.askPause(asked));
        assertThat(solution(number).state()).isNotEqualTo(SlaView.State.PAUSED);
        assertThat(codes(agent)).contains("ticket.allow_pause");
        Suspend allowed = new Suspend(number, version(number), null, null, null);
        assertThatThrownBy(() -> bed.asPerson(field, () -> actions.suspend(allowed)))
                .isInstanceOf(NotAllowed.class);
        bed.asPerson(agent, () -> actions.suspend(allowed));
        assertThat(solution(number).state()).isEqualTo(SlaView.State.PAUSED);
        assertThat(details(number).pause().note()).isEqualTo("等阀门");
        assertThat(codes(agent)).doesNotContain("ticket.allow_pause");
    }

    @Test
    void a_refused_suspension_leaves_the_order_as_it_was() {
        String number = sentTo(field, null);
        Instant until = Instant.now().plus(Duration.ofDays(1));
        bed.asPerson(
                field,
                () -> orders.askPause(new Suspend(number, version(number), PauseReason.THIRD_PARTY, null, until)));
        bed.asPerson(agent, () -> orders.refusePause(new Act(number, version(number), "今天必须完成")));
        TicketDetails after = details(number);
        assertThat(after.pauseAsked()).isNull();
        assertThat(after.row().status()).isEqualTo(TicketStatus.DISPATCHED);
        assertThat(bed.database().column("select code from platform.notification where login = ?", field))
                .contains("ticket.pause_refused");
    }

    @Test
    void when_the_finding_fails_the_ticket_is_not_linked_either() {
        String number = register();
        overheard.failOnce();
        assertThatThrownBy(() ->
                        bed.asPerson(agent, () -> tickets.reportHazard(new ReportHazard(number, null, null, null))))
                .isInstanceOf(Exception.class);
        assertThat(details(number).links()).isEmpty();
        assertThat(bed.database().auditActions("ticket", number)).containsExactly("ticket.registered");
        String finding = bed.asPerson(agent, () -> tickets.reportHazard(new ReportHazard(number, null, null, null)));
        assertThat(details(number).links())
                .extracting(TicketDetails.Link::targetNumber)
                .containsExactly(finding);
    }

    @Test
    void when_what_comes_after_the_hazard_fails_neither_side_stays() {
        String number = register();
        assertThatThrownBy(() -> bed.inTransaction(() -> {
                    bed.asPerson(agent, () -> tickets.reportHazard(new ReportHazard(number, null, null, null)));
                    throw new IllegalStateException("something else failed");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(details(number).links()).isEmpty();
    }

    private String sentTo(String login, String unitCode) {
        String number = register();
        act(agent, number, actions::accept);
        bed.asPerson(agent, () -> actions.dispatch(new Send(number, version(number), login, unitCode, null)));
        return number;
    }

    private String register() {
        TicketFacts facts = TicketFacts.of("燃气表漏气").caller("王女士", "13805714321").at("翠苑一区", "3-2-407");
        return bed.asPerson(
                agent,
                () -> tickets.register(new RegisterTicket("B", Channel.PHONE, facts))
                        .number());
    }

    private void act(String login, String number, java.util.function.Consumer<Act> verb) {
        bed.asPerson(login, () -> verb.accept(new Act(number, version(number), null)));
    }

    private SlaView.Step arrival(String number) {
        return step(number, SlaStep.ARRIVAL);
    }

    private SlaView.Step solution(String number) {
        return step(number, SlaStep.SOLUTION);
    }

    private SlaView.Step step(String number, SlaStep step) {
        return bed.asSystem(() -> clocks.of(number)).steps().stream()
                .filter(s -> s.step() == step)
                .findFirst()
                .orElseThrow();
    }

    private TicketDetails details(String number) {
        return bed.asPerson(agent, () -> queries.details(number));
    }

    private long version(String number) {
        return bed.asSystem(() -> queries.details(number).row().version());
    }

    private List<String> codes(String login) {
        return bed.asPerson(login, () -> duties.mine(500)).stream()
                .map(d -> d.duty().code())
                .toList();
    }
}
