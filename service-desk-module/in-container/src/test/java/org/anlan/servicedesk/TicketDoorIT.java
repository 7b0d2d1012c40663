package org.anlan.servicedesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotAllowed;
import org.anlan.platform.NotFound;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.StaleVersion;
import org.anlan.platform.duty.Duties;
import org.anlan.platform.event.ComplaintRegistered;
import org.anlan.platform.event.TicketClosed;
import org.anlan.servicedesk.TicketActions.Act;
import org.anlan.servicedesk.TicketActions.Call;
import org.anlan.servicedesk.TicketActions.Close;
import org.anlan.servicedesk.TicketActions.MarkDuplicate;
import org.anlan.servicedesk.TicketActions.Resolve;
import org.anlan.servicedesk.TicketActions.Send;
import org.anlan.servicedesk.TicketActions.Suspend;
import org.anlan.servicedesk.Tickets.AddComment;
import org.anlan.servicedesk.Tickets.ChangeTicket;
import org.anlan.servicedesk.Tickets.RegisterTicket;
import org.anlan.servicedesk.Tickets.ReportHazard;
import org.anlan.testing.InContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TicketDoorIT extends InContainer {
    @Inject
    Tickets tickets;

    @Inject
    TicketActions actions;

    @Inject
    TicketQueries queries;

    @Inject
    Duties duties;

    @Inject
    Overheard overheard;

    private String unit;
    private String agent;
    private String otherAgent;
    private String manager;
    private String field;
    private String field2;

    @BeforeEach
    void staff() {
        unit = bed.organisation().unit(null);
        agent = bed.organisation().person(unit, "agent");
        otherAgent = bed.organisation().person(unit, "agent");
        manager = bed.organisation().person(unit, "manager");
        field = bed.organisation().person(unit, "field");
        field2 = bed.organisation().person(unit, "field");
    }

    @Test
    void ticket_goes_its_way_through_the_hands_of_all_concerned() {
        String number = register("B", "燃气表漏气");
        assertThat(duty(agent)).contains(number);
        act(agent, number, actions::accept);
        bed.asPerson(agent, () -> actions.dispatch(new Send(number, version(number), field, null, null)));
        assertThat(duty(field)).contains(number);
        act(field, number, actions::start);
        bed.asPerson(
                manager,
                () -> actions.suspend(new Suspend(
                        number,
                        version(number),
                        PauseReason.WAITING_FOR_PARTS,
                        null,
                        Instant.now().plus(Duration.ofDays(1)))));
        act(manager, number, actions::resume);
        bed.asPerson(field, () -> actions.resolve(new Resolve(number, version(number), "更换密封圈", "老化", null)));
        bed.asPerson(
                agent, () -> actions.callBack(new Call(number, version(number), CallBackResult.SATISFIED, 5, "很好")));
        bed.asPerson(agent, () -> actions.close(new Close(number, version(number), false, null)));
        TicketDetails closed = details(number);
        assertThat(closed.row().status()).isEqualTo(TicketStatus.CLOSED);
        assertThat(closed.allowedActions()).containsExactly(TicketAction.REOPEN);
        assertThat(bed.database().auditActions("ticket", number))
                .containsExactly(
                        "ticket.registered",
                        "ticket.accept",
                        "ticket.dispatch",
                        "ticket.start",
                        "ticket.suspend",
                        "ticket.resume",
                        "ticket.resolve",
                        "ticket.call_back",
                        "ticket.close");
        assertThat(duty(agent)).doesNotContain(number);
        assertThat(overheard.all(TicketClosed.class))
                .filteredOn(e -> e.ticketNumber().equals(number))
                .singleElement()
                .satisfies(e -> assertThat(e.satisfied()).isTrue());
        assertThat(bed.database().column("select code from platform.notification where login = ?", field))
                .contains("ticket.dispatched", "ticket.suspended", "ticket.resumed");
    }

    @Test
    void numbers_are_gapless_per_kind_and_day_also_when_others_roll_back() {
        long before = sequence(register("Q", "第一"));
        assertThatThrownBy(() -> bed.inTransaction(() -> {
                    register("Q", "作废");
                    throw new IllegalStateException("something else failed");
                }))
                .isInstanceOf(IllegalStateException.class);
        List<String> numbers = bed.inParallel(
                8,
                () -> tickets.register(new RegisterTicket("Q", Channel.API, TicketFacts.of("同时")))
                        .number());
        assertThat(numbers.stream().map(TicketDoorIT::sequence).sorted().toList())
                .isEqualTo(java.util.stream.LongStream.rangeClosed(before + 1, before + 8)
                        .boxed()
                        .collect(Collectors.toList()));
        assertThat(numbers).allMatch(n -> n.matches("Q-\\d{8}-\\d{4}"));
    }

    @Test
    void of_two_who_act_at_once_the_second_learns_that_it_changed() {
        String number = register("B", "停气");
        long seen = version(number);
        List<String> outcomes = bed.inParallel(2, () -> {
            try {
                actions.accept(new Act(number, seen, null));
                return "done";
            } catch (StaleVersion | RuleBroken refused) {
                return "refused";
            }
        });
        assertThat(outcomes).containsExactlyInAnyOrder("done", "refused");
        assertThatThrownBy(() -> bed.asPerson(agent, () -> actions.dispatch(new Send(number, seen, field, null, null))))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void everybody_does_only_what_the_role_says() {
        String number = dispatched("漏水");
        long version = version(number);
        assertThatThrownBy(() -> bed.asPerson(field2, () -> queries.details(number)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bed.asPerson(field2, () -> actions.start(new Act(number, version, null))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> bed.asPerson(field, () -> actions.transfer(new Send(number, version, field2, null, "忙"))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(
                        () -> bed.asPerson(agent, () -> actions.transfer(new Send(number, version, field2, null, "忙"))))
                .isInstanceOf(NotAllowed.class);
        bed.asPerson(manager, () -> actions.transfer(new Send(number, version, field2, null, "离得近")));
        assertThat(bed.asPerson(field2, () -> queries.details(number)).allowedActions())
                .containsExactly(
                        TicketAction.TAKE,
                        TicketAction.DEPART,
                        TicketAction.ARRIVE,
                        TicketAction.START,
                        TicketAction.ASK_PAUSE,
                        TicketAction.RETURN);
        String auditor = bed.organisation().person(unit, "auditor");
        assertThat(bed.asPerson(auditor, () -> queries.details(number)).allowedActions())
                .isEmpty();
        assertThatThrownBy(() -> bed.as("employee", () -> queries.find(TicketQuery.any(), PageRequest.first(5))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void supplier_takes_what_was_sent_to_the_supplier_and_sees_no_notes() {
        String supplierUnit = bed.organisation().unit(null);
        String supplier = bed.organisation().person(supplierUnit, "supplier");
        String number = register("B", "保洁");
        act(agent, number, actions::accept);
        assertThatThrownBy(() -> bed.asPerson(supplier, () -> queries.details(number)))
                .isInstanceOf(NotFound.class);
        bed.asPerson(agent, () -> actions.dispatch(new Send(number, version(number), null, supplierUnit, null)));
        bed.asPerson(agent, () -> tickets.comment(new AddComment(number, "客户脾气急", true)));
        bed.asPerson(agent, () -> tickets.comment(new AddComment(number, "师傅马上到", false)));
        TicketDetails seen = bed.asPerson(supplier, () -> queries.details(number));
        assertThat(seen.comments()).extracting(TicketDetails.Comment::text).containsExactly("师傅马上到");
        assertThat(duty(supplier)).contains(number);
        bed.asPerson(supplier, () -> actions.start(new Act(number, seen.row().version(), null)));
        assertThat(details(number).row().assigneeLogin()).isEqualTo(supplier);
    }

    @Test
    void every_view_and_sort_key_works() {
        dispatched("每个视图");
        bed.asPerson(agent, () -> {
            for (TicketQuery.View view : TicketQuery.View.values()) {
                queries.find(TicketQuery.of(view, null), PageRequest.first(5));
            }
            for (TicketSort sort : TicketSort.values()) {
                String key = sort.name().replace("_", "").toLowerCase(java.util.Locale.ROOT);
                Page<TicketRow> page = queries.find(TicketQuery.any(), PageRequest.of(0, 5, "-" + key));
                assertThat(page.items()).isNotEmpty();
            }
            TicketQuery all = new TicketQuery(
                    "漏气",
                    TicketQuery.View.OPEN,
                    "B",
                    "B-GAS",
                    List.of(TicketStatus.NEW),
                    Priority.HIGH,
                    field,
                    unit,
                    "KH-1",
                    Instant.EPOCH,
                    Instant.now(),
                    "YH-1");
            assertThat(queries.find(all, PageRequest.first(5)).items()).isEmpty();
            assertThat(queries.counts().open()).isPositive();
        });
    }

    @Test
    void hazard_button_registers_a_finding_linked_both_ways_once() {
        String number = register("B", "楼道堆物");
        String finding = bed.asPerson(agent, () -> tickets.reportHazard(new ReportHazard(number, null, null, null)));
        assertThat(details(number).links())
                .extracting(TicketDetails.Link::targetNumber)
                .containsExactly(finding);
        assertThatThrownBy(() ->
                        bed.asPerson(agent, () -> tickets.reportHazard(new ReportHazard(number, null, null, null))))
                .isInstanceOf(RuleBroken.class);
        assertThat(bed.asPerson(
                        agent,
                        () -> queries.find(
                                        new TicketQuery(
                                                null, null, null, null, null, null, null, null, null, null, null,
                                                finding),
                                        PageRequest.first(5))
                                .items()))
                .hasSize(1);
    }

    @Test
    void repeated_complaints_of_a_category_are_counted_in_their_events() {
        TicketFacts facts = TicketFacts.of("半夜装修").about("T-NOISE", "吵", "停工");
        bed.asPerson(agent, () -> tickets.register(new RegisterTicket("T", Channel.PHONE, facts)));
        String second = bed.asPerson(
                agent,
                () -> tickets.register(new RegisterTicket("T", Channel.PHONE, facts))
                        .number());
        assertThat(overheard.all(ComplaintRegistered.class))
                .filteredOn(e -> e.ticketNumber().equals(second))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.sameCategoryWithin30Days()).isGreaterThanOrEqualTo(2);
                    assertThat(e.categoryName()).isEqualTo("噪声扰民");
                });
    }

    @Test
    void bad_input_is_refused_field_by_field() {
        assertThatThrownBy(() -> register("X", "没有这一类")).isInstanceOf(InvalidInput.class);
        TicketFacts wrong = TicketFacts.of("咨询").about("B-GAS", null, null);
        assertThatThrownBy(() ->
                        bed.asPerson(agent, () -> tickets.register(new RegisterTicket("Z", Channel.PHONE, wrong))))
                .isInstanceOf(InvalidInput.class);
        String number = register("B", "漏水");
        act(agent, number, actions::accept);
        assertThatThrownBy(() -> bed.asPerson(
                        agent, () -> actions.dispatch(new Send(number, version(number), "nobody", null, null))))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> bed.asPerson(
                        agent, () -> actions.markDuplicate(new MarkDuplicate(number, version(number), "B-1", "同"))))
                .isInstanceOf(InvalidInput.class);
        TicketFacts stranger = new TicketFacts(
                null,
                new TicketFacts.Caller("KH-999999", "王女士", null, null),
                null,
                TicketFacts.of("漏水").what(),
                null);
        assertThatThrownBy(() ->
                        bed.asPerson(agent, () -> tickets.register(new RegisterTicket("B", Channel.PHONE, stranger))))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() ->
                        bed.asPerson(agent, () -> tickets.change(new ChangeTicket(number, version(number), stranger))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void work_is_sent_to_those_who_can_do_it() {
        String number = register("B", "漏水");
        act(agent, number, actions::accept);
        String elsewhere = bed.organisation().unit(null);
        for (String role : new String[] {"auditor", "head", "employee", "safety"}) {
            String idle = bed.organisation().person(elsewhere, role);
            assertThatThrownBy(() -> bed.asPerson(
                            agent, () -> actions.dispatch(new Send(number, version(number), idle, null, null))))
                    .as(role)
                    .isInstanceOf(InvalidInput.class);
        }
        assertThatThrownBy(() -> bed.asPerson(
                        agent, () -> actions.dispatch(new Send(number, version(number), null, elsewhere, null))))
                .isInstanceOf(InvalidInput.class);
        bed.organisation().person(elsewhere, "field");
        bed.asPerson(agent, () -> actions.dispatch(new Send(number, version(number), null, elsewhere, null)));
        assertThat(details(number).row().assignedUnit()).isEqualTo(elsewhere);
    }

    @Test
    void notes_are_read_by_more_than_write_them() {
        String number = register("B", "漏水");
        bed.asPerson(agent, () -> tickets.comment(new AddComment(number, "客户脾气急", true)));
        String auditor = bed.organisation().person(unit, "auditor");
        TicketDetails seen = bed.asPerson(auditor, () -> queries.details(number));
        assertThat(seen.comments()).hasSize(1);
        assertThat(seen.mayNote()).isFalse();
        assertThat(seen.mayCall()).isFalse();
        assertThatThrownBy(() -> bed.asPerson(auditor, () -> tickets.comment(new AddComment(number, "看过", true))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_change_keeps_what_was_not_told_out_of_the_audit_record() {
        String number = register("B", "漏水");
        TicketDetails seen = details(number);
        bed.asPerson(
                otherAgent,
                () -> tickets.change(new ChangeTicket(
                        number, seen.row().version(), seen.facts().ranked(Degree.HIGH, Degree.HIGH, null))));
        assertThat(details(number).row().priority()).isEqualTo(Priority.URGENT);
        assertThat(bed.database()
                        .text(
                                "select cast(facts_after as text) from platform.audit_record where object_number = ?"
                                        + " and action = 'ticket.changed'",
                                number))
                .isEqualTo("{\"priority\": \"URGENT\"}");
    }

    private String register(String kind, String subject) {
        return bed.asPerson(
                agent,
                () -> tickets.register(new RegisterTicket(
                                kind,
                                Channel.PHONE,
                                TicketFacts.of(subject)
                                        .caller("王女士", "13805714321")
                                        .at("翠苑一区", "3幢2单元407室")))
                        .number());
    }

    private String dispatched(String subject) {
        String number = register("B", subject);
        act(agent, number, actions::accept);
        bed.asPerson(agent, () -> actions.dispatch(new Send(number, version(number), field, null, null)));
        return number;
    }

    private void act(String login, String number, java.util.function.Consumer<Act> verb) {
        bed.asPerson(login, () -> verb.accept(new Act(number, version(number), null)));
    }

    private TicketDetails details(String number) {
        return bed.asPerson(agent, () -> queries.details(number));
    }

    private long version(String number) {
        return bed.asSystem(() -> queries.details(number).row().version());
    }

    private List<String> duty(String login) {
        return bed.asPerson(login, () -> duties.mine(500)).stream()
                .map(d -> d.duty().objectNumber())
                .toList();
    }

    private static long sequence(String number) {
        return Long.parseLong(number.substring(number.lastIndexOf('-') + 1));
    }
}
