package org.anlan.servicedesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.anlan.platform.calendar.CalendarDay;
import org.anlan.platform.calendar.Calendars;
import org.anlan.platform.calendar.DayKind;
import org.anlan.platform.calendar.SaveCalendar;
import org.anlan.platform.calendar.WeeklyPattern;
import org.anlan.platform.event.TicketBreached;
import org.anlan.platform.time.BusinessZone;
import org.anlan.servicedesk.TicketActions.Act;
import org.anlan.servicedesk.TicketActions.Resolve;
import org.anlan.servicedesk.TicketActions.Send;
import org.anlan.servicedesk.TicketActions.Suspend;
import org.anlan.servicedesk.Tickets.ChangeTicket;
import org.anlan.servicedesk.Tickets.RegisterTicket;
import org.anlan.servicedesk.sla.SlaPolicies;
import org.anlan.servicedesk.sla.SlaPolicies.SavePolicy;
import org.anlan.servicedesk.sla.SlaQueries;
import org.anlan.servicedesk.sla.SlaStep;
import org.anlan.servicedesk.sla.SlaView;
import org.anlan.servicedesk.sla.application.SlaSweep;
import org.anlan.servicedesk.sla.application.SlaSweepBatch;
import org.anlan.testing.InContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SlaSweepIT extends InContainer {
    @Inject
    Tickets tickets;

    @Inject
    TicketActions actions;

    @Inject
    TicketQueries queries;

    @Inject
    SlaQueries clocks;

    @Inject
    SlaPolicies policies;

    @Inject
    Calendars calendars;

    @Inject
    BusinessZone zone;

    @Inject
    SlaSweep sweep;

    @Inject
    SlaSweepBatch batch;

    @Inject
    Overheard overheard;

    private String agent;

    @BeforeEach
    void staff() {
        agent = bed.organisation().person(bed.organisation().unit(null), "agent", "manager");
        sweep.sweep(); // has seen every calendar from now on
    }

    @Test
    void each_stage_is_reported_once_however_many_nodes_look() {
        List<String> numbers = bed.inParallel(30, () -> register("B"));
        for (String number : numbers) {
            bed.database()
                    .execute(
                            "update service_desk.sla_deadline set team_warn_at = ?, team_due_at = ?, customer_due_at = ?,"
                                    + " next_at = ? where ticket_id = " + id(number),
                            ago(90),
                            ago(60),
                            ago(30),
                            ago(90));
        }
        bed.inParallel(4, () -> {
            int done = 0;
            for (int some = batch.reportSome(); some > 0; some = batch.reportSome()) {
                done += some;
            }
            return done;
        });
        sweep.sweep();
        for (String number : numbers) {
            assertThat(overheard.all(TicketBreached.class))
                    .filteredOn(e -> e.ticketNumber().equals(number))
                    .extracting(e -> e.step() + " " + e.stage())
                    .containsExactlyInAnyOrder(
                            "FIRST_RESPONSE WARNING",
                            "FIRST_RESPONSE BREACH",
                            "FIRST_RESPONSE CUSTOMER_BREACH",
                            "ARRIVAL WARNING",
                            "ARRIVAL BREACH",
                            "ARRIVAL CUSTOMER_BREACH",
                            "SOLUTION WARNING",
                            "SOLUTION BREACH",
                            "SOLUTION CUSTOMER_BREACH");
        }
        assertThat(bed.database().number("select count(*) from service_desk.sla_deadline where next_at <= now()"))
                .isEqualTo(0L);
    }

    @Test
    void two_deadlines_that_are_one_moment_are_told_as_one() {
        String number = bed.asPerson(agent, () -> register("B"));
        for (String step : List.of("FIRST_RESPONSE", "SOLUTION")) {
            bed.database()
                    .execute(
                            "update service_desk.sla_deadline set team_warn_at = ?, team_due_at = ?, customer_due_at = ?,"
                                    + " next_at = ? where step = '" + step + "' and ticket_id = " + id(number),
                            ago(90),
                            ago(60),
                            ago(60),
                            ago(90));
        }
        sweep.sweep();
        assertThat(bed.database().column("select code from platform.notification where path like ?", "%" + number))
                .containsExactlyInAnyOrder(
                        "ticket.sla_warning", "ticket.sla_breach", "ticket.sla_warning", "ticket.sla_breach");
    }

    @Test
    void a_step_met_late_is_reported_and_one_met_in_time_is_not() {
        String number = bed.asSystem(() -> register("B"));
        bed.database()
                .execute(
                        "update service_desk.sla_deadline set met_at = ?, team_warn_at = ?, team_due_at = ?,"
                                + " customer_due_at = ?, next_at = ? where step = 'FIRST_RESPONSE' and ticket_id = "
                                + id(number),
                        ago(50),
                        ago(90),
                        ago(40),
                        ago(40),
                        ago(90));
        sweep.sweep();
        assertThat(overheard.all(TicketBreached.class))
                .filteredOn(e -> e.ticketNumber().equals(number))
                .extracting(TicketBreached::stage)
                .containsExactly("WARNING");
    }

    @Test
    void a_suspension_ends_by_itself_when_its_time_is_over() {
        String number = bed.asSystem(() -> register("B"));
        bed.asPerson(agent, () -> actions.accept(new Act(number, version(number), null)));
        bed.asPerson(
                agent,
                () -> actions.suspend(new Suspend(
                        number,
                        version(number),
                        PauseReason.MISSING_INFORMATION,
                        "户号不详",
                        Instant.now().plus(Duration.ofDays(1)))));
        SlaView.Step paused = solution(number);
        assertThat(paused.state()).isEqualTo(SlaView.State.PAUSED);
        assertThat(paused.teamDueAt()).isNull();
        assertThat(paused.customerDueAt()).isNotNull();
        Timestamp allowed = ago(60);
        bed.database().execute("update service_desk.ticket set paused_until = ? where number = ?", allowed, number);
        sweep.sweep();
        sweep.sweep();
        assertThat(status(number)).isEqualTo(TicketStatus.ACCEPTED);
        assertThat(solution(number).teamDueAt()).isNotNull();
        assertThat(bed.database().auditActions("ticket", number)).containsOnlyOnce("ticket.resume");
        assertThat(bed.asSystem(() -> clocks.of(number)).ledger())
                .filteredOn(line -> line.kind().equals("RESUMED"))
                .extracting(SlaView.Entry::at)
                .as("however late the sweep looks")
                .containsExactly(allowed.toInstant());
    }

    @Test
    void reporting_back_of_a_second_solution_is_warned_of_anew() {
        String number = bed.asSystem(() -> register("B"));
        solve(number);
        breach(number);
        sweep.sweep();
        bed.asPerson(agent, () -> actions.reopen(new Act(number, version(number), "又漏了")));
        solve(number);
        assertThat(step(number, SlaStep.REPORT_BACK).breachedAt()).isNull();
        breach(number);
        sweep.sweep();
        assertThat(overheard.all(TicketBreached.class))
                .filteredOn(e -> e.ticketNumber().equals(number) && e.step().equals("REPORT_BACK"))
                .filteredOn(e -> e.stage().equals("BREACH"))
                .hasSize(2);
    }

    private void solve(String number) {
        String field = bed.organisation().person(bed.organisation().unit(null), "field");
        if (status(number) == TicketStatus.NEW) {
            bed.asPerson(agent, () -> actions.accept(new Act(number, version(number), null)));
        }
        bed.asPerson(agent, () -> actions.dispatch(new Send(number, version(number), field, null, null)));
        bed.asPerson(field, () -> actions.start(new Act(number, version(number), null)));
        bed.asPerson(field, () -> actions.resolve(new Resolve(number, version(number), "好了", "老化", null)));
    }

    private void breach(String number) {
        bed.database()
                .execute(
                        "update service_desk.sla_deadline set team_due_at = ?, next_at = ? where step = 'REPORT_BACK'"
                                + " and ticket_id = " + id(number),
                        ago(1),
                        ago(1));
    }

    @Test
    void a_change_of_priority_replays_the_ledger() {
        String number = bed.asSystem(() -> register("B"));
        SlaView.Step before = solution(number);
        assertThat(before.policyCode()).isEqualTo("B");
        assertThat(before.trace().get(before.trace().size() - 1).total()).isEqualTo(900);
        TicketDetails seen = bed.asPerson(agent, () -> queries.details(number));
        bed.asPerson(
                agent,
                () -> tickets.change(new ChangeTicket(
                        number, seen.row().version(), seen.facts().ranked(null, null, Priority.URGENT))));
        SlaView.Step after = solution(number);
        assertThat(after.policyCode()).isEqualTo("B-URGENT");
        assertThat(after.teamDueAt())
                .isEqualTo(toTheSecond(seen.row().receivedAt()).plus(Duration.ofMinutes(240)));
        assertThat(bed.asPerson(agent, () -> queries.details(number)).row().dueAt())
                .isEqualTo(after.customerDueAt());
    }

    @Test
    void the_nearest_policy_counts_category_before_kind_before_priority() {
        bed.asPerson(agent, () -> {
            assertThat(queries.preview("B", "B-GAS-LEAK", Priority.URGENT).policyCode())
                    .isEqualTo("B-LEAK");
            assertThat(queries.preview("B", "B-GAS-PIPE", Priority.HIGH).policyCode())
                    .isEqualTo("B-HIGH");
            assertThat(queries.preview("C", null, Priority.LOW).policyCode()).isEqualTo("C");
        });
    }

    @Test
    void changed_policies_and_calendars_move_the_deadlines_of_open_tickets() {
        String admin = bed.organisation().person(bed.organisation().unit(null), "admin");
        String code = bed.organisation().fresh("c");
        bed.asPerson(
                admin,
                () -> calendars.register(
                        new SaveCalendar(code, 0, "每天", "daily", WeeklyPattern.always(), false, false)));
        String policy = code.toUpperCase(java.util.Locale.ROOT);
        bed.asPerson(
                admin,
                () -> policies.register(
                        new SavePolicy(policy, 0, "停气", "B", "B-GAS-OUT", null, code, 10, null, 60, null, true)));
        String number = bed.asSystem(() -> tickets.register(new RegisterTicket(
                        "B", Channel.PHONE, TicketFacts.of("停气").about("B-GAS-OUT", null, null)))
                .number());
        Instant received =
                toTheSecond(bed.asSystem(() -> queries.details(number)).row().receivedAt());
        assertThat(solution(number).teamDueAt()).isEqualTo(received.plus(Duration.ofMinutes(60)));
        sweep.sweep();
        bed.asPerson(
                admin,
                () -> policies.change(
                        new SavePolicy(policy, 0, "停气", "B", "B-GAS-OUT", null, code, 10, null, 90, null, true)));
        sweep.sweep();
        assertThat(solution(number).teamDueAt()).isEqualTo(received.plus(Duration.ofMinutes(90)));
        bed.asPerson(
                admin,
                () -> calendars.setDay(
                        code,
                        calendars.details(code).version(),
                        new CalendarDay(zone.dateOf(received), DayKind.HOLIDAY, "停运")));
        sweep.sweep();
        Instant tomorrow = zone.startOf(zone.dateOf(received).plusDays(1));
        assertThat(solution(number).teamDueAt()).isEqualTo(tomorrow.plus(Duration.ofMinutes(90)));
    }

    @Test
    void the_ledger_is_only_ever_added_to() {
        bed.asSystem(() -> register("B"));
        assertThatThrownBy(() -> bed.database().execute("delete from service_desk.sla_entry"))
                .isInstanceOf(IllegalStateException.class);
    }

    private String register(String kind) {
        return tickets.register(new RegisterTicket(
                        kind,
                        Channel.PHONE,
                        TicketFacts.of("燃气表漏气").caller("王女士", "13805714321").at(null, "3-2-407")))
                .number();
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

    private TicketStatus status(String number) {
        return bed.asSystem(() -> queries.details(number).row().status());
    }

    private long version(String number) {
        return bed.asSystem(() -> queries.details(number).row().version());
    }

    private long id(String number) {
        return bed.database()
                .number("select id from service_desk.ticket where number = ?", number)
                .longValue();
    }

    /** Working time is counted in seconds. */
    private static Instant toTheSecond(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS);
    }

    private static Timestamp ago(int minutes) {
        return Timestamp.from(toTheSecond(Instant.now().minus(Duration.ofMinutes(minutes))));
    }
}
