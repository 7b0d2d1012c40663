package org.anlan.servicedesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.anlan.platform.NotAllowed;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.duty.Duties;
import org.anlan.servicedesk.TicketActions.Act;
import org.anlan.servicedesk.TicketActions.Call;
import org.anlan.servicedesk.TicketActions.Resolve;
import org.anlan.servicedesk.TicketActions.Send;
import org.anlan.servicedesk.Tickets.AddComment;
import org.anlan.servicedesk.Tickets.RegisterTicket;
import org.anlan.servicedesk.complaint.Complaints;
import org.anlan.servicedesk.complaint.Complaints.WordingStatus;
import org.anlan.servicedesk.sla.SlaQueries;
import org.anlan.servicedesk.sla.SlaStep;
import org.anlan.testing.InContainer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ComplaintIT extends InContainer {
    @Inject
    Tickets tickets;

    @Inject
    TicketActions actions;

    @Inject
    TicketQueries queries;

    @Inject
    Complaints complaints;

    @Inject
    SlaQueries clocks;

    @Inject
    Duties duties;

    private String agent;
    private String manager;
    private String head;
    private String field;

    @BeforeEach
    void staff() {
        String unit = bed.organisation().unit(null);
        agent = bed.organisation().person(unit, "agent");
        manager = bed.organisation().person(unit, "manager");
        head = bed.organisation().person(unit, "head");
        field = bed.organisation().person(unit, "field");
    }

    @Test
    void an_ordinary_complaint_is_answered_freely() {
        String number = register("T");
        bed.asPerson(agent, () -> complaints.rate(number, "ORDINARY"));
        bed.asPerson(agent, () -> tickets.comment(new AddComment(number, "非常抱歉", false)));
        refuses("complaint.needs_no_approval", () -> bed.asPerson(agent, () -> complaints.propose(number, "抱歉")));
        String repair = register("B");
        refuses("complaint.not_a_complaint", () -> bed.asPerson(agent, () -> complaints.rate(repair, "MAJOR")));
    }

    @Test
    void a_major_complaint_alarms_those_who_approve_until_one_takes_note() {
        String number = register("T");
        bed.asPerson(agent, () -> complaints.rate(number, "MAJOR"));
        assertThat(codes(manager)).contains("complaint.acknowledge");
        assertThat(codes(agent)).doesNotContain("complaint.acknowledge");
        Complaints.Standing standing = bed.asPerson(manager, () -> complaints.standing(number));
        assertThat(standing.alarmDueAt()).isBefore(java.time.Instant.now().plusSeconds(901));
        bed.asPerson(manager, () -> complaints.acknowledge(number));
        assertThat(codes(head)).doesNotContain("complaint.acknowledge");
        refuses("complaint.no_alarm", () -> bed.asPerson(head, () -> complaints.acknowledge(number)));
    }

    @Test
    void what_goes_out_is_approved_by_another_and_nobody_calls_back_before() {
        String number = solved("MEDIA");
        refuses(
                "complaint.wording_needed",
                () -> bed.asPerson(agent, () -> tickets.comment(new AddComment(number, "抱歉", false))));
        refuses("complaint.wording_missing", () -> call(number));
        long first = bed.asPerson(agent, () -> complaints.propose(number, "我们不负责"));
        refuses("complaint.wording_waits", () -> bed.asPerson(agent, () -> complaints.propose(number, "再来一份")));
        assertThatThrownBy(() -> bed.asPerson(manager, () -> complaints.approve(number, first)))
                .isInstanceOf(NotAllowed.class);
        bed.asPerson(head, () -> complaints.sendBack(number, first, "语气不当"));
        long second = bed.asPerson(agent, () -> complaints.propose(number, "非常抱歉，明天上门返修"));
        assertThat(codes(head)).contains("complaint.approve_wording");
        bed.asPerson(head, () -> complaints.approve(number, second));
        refuses("complaint.wording_decided", () -> bed.asPerson(head, () -> complaints.approve(number, second)));
        assertThat(bed.asPerson(agent, () -> queries.details(number)).comments())
                .extracting(TicketDetails.Comment::text)
                .containsExactly("非常抱歉，明天上门返修");
        assertThat(bed.asPerson(agent, () -> complaints.standing(number)).wordings())
                .extracting(Complaints.WordingView::status)
                .containsExactly(WordingStatus.APPROVED, WordingStatus.RETURNED);
        call(number);
    }

    @Test
    void only_who_approves_rates_the_approval_away_and_nobody_once_it_ended() {
        String number = register("T");
        bed.asPerson(agent, () -> complaints.rate(number, "MAJOR"));
        bed.asPerson(agent, () -> complaints.rate(number, "MEDIA"));
        assertThatThrownBy(() -> bed.asPerson(manager, () -> complaints.rate(number, "MAJOR")))
                .as("a manager approves no public wording")
                .isInstanceOf(NotAllowed.class);
        bed.asSystem(() -> complaints.rate(number, "MAJOR"));
        assertThatThrownBy(() -> bed.asPerson(agent, () -> complaints.rate(number, "ORDINARY")))
                .isInstanceOf(NotAllowed.class);
        long waits = bed.asPerson(agent, () -> complaints.propose(number, "抱歉"));
        refuses("complaint.wording_waits", () -> bed.asPerson(manager, () -> complaints.rate(number, "ORDINARY")));
        bed.asPerson(manager, () -> complaints.sendBack(number, waits, "不必"));
        bed.asPerson(manager, () -> complaints.rate(number, "ORDINARY"));
        bed.asPerson(agent, () -> actions.invalidate(new Act(number, version(number), "打错电话")));
        refuses("ticket.ended", () -> bed.asPerson(agent, () -> complaints.rate(number, "MAJOR")));
    }

    @Test
    void an_approved_wording_is_the_first_response() {
        String number = register("T");
        bed.asPerson(agent, () -> complaints.rate(number, "MAJOR"));
        long wording = bed.asPerson(agent, () -> complaints.propose(number, "非常抱歉，明天上门"));
        bed.asPerson(manager, () -> complaints.approve(number, wording));
        assertThat(bed.asSystem(() -> clocks.of(number)).steps())
                .filteredOn(step -> step.step() == SlaStep.FIRST_RESPONSE)
                .allMatch(step -> step.metAt() != null);
    }

    @Test
    void nobody_approves_the_own_wording_and_of_two_who_decide_at_once_one_counts() {
        String number = register("T");
        bed.asPerson(manager, () -> complaints.rate(number, "MAJOR"));
        long own = bed.asPerson(manager, () -> complaints.propose(number, "抱歉"));
        refuses("complaint.approve_own", () -> bed.asPerson(manager, () -> complaints.approve(number, own)));
        List<String> outcomes = bed.inParallel(
                2,
                () -> bed.asPerson(head, () -> {
                    try {
                        complaints.approve(number, own);
                        return "approved";
                    } catch (RuleBroken decided) {
                        return decided.code();
                    }
                }));
        assertThat(outcomes).containsExactlyInAnyOrder("approved", "complaint.wording_decided");
        assertThat(bed.asPerson(agent, () -> queries.details(number)).comments())
                .hasSize(1);
    }

    private String solved(String severity) {
        String number = register("T");
        bed.asPerson(agent, () -> complaints.rate(number, severity));
        bed.asPerson(agent, () -> actions.accept(new Act(number, version(number), null)));
        bed.asPerson(agent, () -> actions.dispatch(new Send(number, version(number), field, null, null)));
        bed.asPerson(field, () -> actions.start(new Act(number, version(number), null)));
        bed.asPerson(field, () -> actions.resolve(new Resolve(number, version(number), "返修", "工艺不当", null)));
        return number;
    }

    private void call(String number) {
        bed.asPerson(
                agent, () -> actions.callBack(new Call(number, version(number), CallBackResult.SATISFIED, 5, null)));
    }

    private String register(String kind) {
        TicketFacts facts = TicketFacts.of("维修迟到").caller("李先生", "13957123344").at("翠苑一区", "5-1-302");
        return bed.asPerson(
                agent,
                () -> tickets.register(new RegisterTicket(kind, Channel.PHONE, facts))
                        .number());
    }

    private long version(String number) {
        return bed.asSystem(() -> queries.details(number).row().version());
    }

    private List<String> codes(String login) {
        return bed.asPerson(login, () -> duties.mine(500)).stream()
                .map(d -> d.duty().code())
                .toList();
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
