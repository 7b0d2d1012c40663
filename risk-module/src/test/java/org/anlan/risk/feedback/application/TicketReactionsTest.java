package org.anlan.risk.feedback.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotAllowed;
import org.anlan.platform.NotFound;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.event.ComplaintRegistered;
import org.anlan.platform.event.TicketInvalidated;
import org.anlan.platform.event.TicketRegistered;
import org.anlan.platform.event.TicketReopened;
import org.anlan.risk.RiskDetails;
import org.anlan.risk.RiskQueries;
import org.anlan.risk.RiskStatus;
import org.anlan.risk.feedback.Proposal;
import org.anlan.risk.feedback.ProposalAction;
import org.anlan.risk.feedback.ProposalStatus;
import org.anlan.risk.feedback.RiskFeedback;
import org.anlan.risk.feedback.RiskFeedback.DecideProposal;
import org.anlan.risk.feedback.RiskFeedback.WatchCategory;
import org.anlan.risk.testing.Office;
import org.anlan.risk.testing.Stories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TicketReactionsTest {
    private final Office office = new Office();
    private final Stories stories = new Stories(office);
    private final TicketReactions reactions = office.get(TicketReactions.class);
    private final RiskFeedback feedback = office.get(RiskFeedback.class);
    private final RiskQueries queries = office.get(RiskQueries.class);

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void third_complaint_in_the_window_proposes_one_step_of_likelihood_with_the_tickets_as_evidence() {
        String risk = watchedRisk(2, 4, 3, 30);
        complain("T-0", Office.START.minus(Duration.ofDays(31)));
        complain("T-1", Office.START.minus(Duration.ofDays(5)));
        complain("T-2", Office.START);
        assertThat(feedback.of(risk).proposals()).isEmpty();
        assertThat(feedback.of(risk).categories().get(0).counted()).isEqualTo(2);
        complain("T-3", Office.START);
        Proposal proposal = feedback.of(risk).open();
        assertThat(proposal.rating().likelihood()).isEqualByComparingTo("3");
        assertThat(proposal.rating().severity()).isEqualByComparingTo("4");
        assertThat(proposal.evidence())
                .extracting(Proposal.Evidence::ticketNumber)
                .containsExactly("T-3", "T-2", "T-1");
        assertThat(office.duties.get("risk.proposal").permission()).isEqualTo("risk.edit");
        complain("T-4", Office.START);
        assertThat(feedback.of(risk).proposals()).hasSize(1);
        assertThat(feedback.of(risk).open().evidence()).hasSize(4);
    }

    @Test
    void ticket_that_was_none_counts_no_more_and_its_proposal_goes_with_the_last_that_made_it_full() {
        String risk = watchedRisk(2, 4, 3, 30);
        for (String number : new String[] {"T-1", "T-2", "T-3", "T-4"}) {
            complain(number, Office.START);
        }
        reactions.invalidated(invalid("T-1"));
        assertThat(feedback.of(risk).open().evidence())
                .extracting(Proposal.Evidence::ticketNumber)
                .containsExactly("T-4", "T-3", "T-2");
        reactions.invalidated(invalid("T-2"));
        office.forget();
        assertThat(feedback.of(risk).proposals()).extracting("status").containsExactly(ProposalStatus.WITHDRAWN);
        assertThat(feedback.of(risk).categories().get(0).counted()).isEqualTo(2);
        assertThat(office.duties).doesNotContainKey("risk.proposal");
        reactions.reopened(new TicketReopened(UUID.randomUUID(), Office.START, "T-2", "T", 1));
        assertThat(feedback.of(risk).open().evidence()).hasSize(3);
    }

    @Test
    void complaint_told_as_ticket_and_as_complaint_counts_once() {
        String risk = watchedRisk(2, 4, 3, 30);
        for (String number : new String[] {"T-1", "T-2"}) {
            reactions.registered(ticket(number));
            complain(number, Office.START);
        }
        assertThat(feedback.of(risk).categories().get(0).counted()).isEqualTo(2);
        assertThat(feedback.of(risk).proposals()).isEmpty();
    }

    @Test
    void accepting_assesses_the_risk_on_the_tickets_and_starts_the_count_again() {
        String risk = watchedRisk(2, 4, 2, 30);
        complain("T-1", Office.START);
        complain("T-2", Office.START);
        decide(risk, ProposalAction.ACCEPT, "属实");
        office.forget();
        RiskDetails details = queries.details(risk);
        assertThat(details.row().score()).isEqualByComparingTo("12");
        assertThat(details.assessments().get(0).basis()).isEqualTo("催费投诉: T-2, T-1\n属实");
        assertThat(details.row().status()).as("高 is another level").isEqualTo(RiskStatus.DRAFT);
        assertThat(feedback.of(risk).proposals()).extracting("status").containsExactly(ProposalStatus.ACCEPTED);
        assertThat(feedback.of(risk).categories().get(0).counted()).isZero();
        assertThat(office.duties).doesNotContainKey("risk.proposal");
    }

    @Test
    void rejecting_needs_a_reason_and_leaves_the_rating() {
        String risk = watchedRisk(2, 4, 2, 30);
        complain("T-1", Office.START);
        complain("T-2", Office.START);
        assertThatThrownBy(() -> decide(risk, ProposalAction.REJECT, " ")).isInstanceOf(InvalidInput.class);
        decide(risk, ProposalAction.REJECT, "同一住户重复来电");
        office.forget();
        assertThat(queries.details(risk).row().score()).isEqualByComparingTo("8");
        assertThat(feedback.of(risk).proposals().get(0).reason()).isEqualTo("同一住户重复来电");
        assertThat(queries.details(risk).row().reviewDue())
                .as("the regular term again")
                .isEqualTo("2027-11-22");
    }

    @Test
    void proposal_is_decided_once_and_by_who_may_assess() {
        String risk = watchedRisk(2, 4, 2, 30);
        complain("T-1", Office.START);
        complain("T-2", Office.START);
        long id = feedback.of(risk).open().id();
        office.as("agent");
        assertThatThrownBy(() -> decide(risk, id, ProposalAction.ACCEPT, null)).isInstanceOf(NotAllowed.class);
        office.as("safety");
        decide(risk, id, ProposalAction.REJECT, "查无此事");
        assertThatThrownBy(() -> decide(risk, id, ProposalAction.ACCEPT, null)).isInstanceOf(RuleBroken.class);
        office.as("elsewhere");
        assertThatThrownBy(() -> feedback.of(risk)).isInstanceOf(NotFound.class);
    }

    @Test
    void risk_at_the_top_of_the_scale_is_reviewed_instead() {
        String risk = watchedRisk(5, 4, 2, 30);
        complain("T-1", Office.START);
        complain("T-2", Office.START);
        assertThat(feedback.of(risk).proposals()).isEmpty();
        assertThat(queries.details(risk).row().reviewDue()).isEqualTo("2026-12-22");
    }

    @Test
    void tickets_of_other_categories_leave_no_trace() {
        String risk = watchedRisk(2, 4, 2, 30);
        reactions.complained(
                new ComplaintRegistered(UUID.randomUUID(), Office.START, "T-1", "噪音", "noise", "噪音", null, "KF", 1));
        assertThat(feedback.of(risk).categories().get(0).counted()).isZero();
    }

    @Test
    void rule_outside_its_range_is_refused() {
        String risk = stories.anEffectiveRisk(2, 4);
        assertThatThrownBy(() -> feedback.watch(new WatchCategory(risk, "billing", "催费投诉", 1, 400)))
                .isInstanceOf(InvalidInput.class)
                .satisfies(e -> assertThat(((InvalidInput) e).errors())
                        .extracting("field")
                        .containsExactly("tickets", "days"));
    }

    private String watchedRisk(int likelihood, int severity, int tickets, int days) {
        String risk = stories.anEffectiveRisk(likelihood, severity);
        feedback.watch(new WatchCategory(risk, "billing", "催费投诉", tickets, days));
        return risk;
    }

    private void decide(String risk, ProposalAction action, String reason) {
        decide(risk, feedback.of(risk).open().id(), action, reason);
    }

    private void decide(String risk, long id, ProposalAction action, String reason) {
        feedback.decide(new DecideProposal(risk, stories.version(risk), id, action, reason));
    }

    private void complain(String number, Instant at) {
        reactions.complained(
                new ComplaintRegistered(UUID.randomUUID(), at, number, "催费", "billing", "催费投诉", "幸福里", "KF", 1));
    }

    private static TicketInvalidated invalid(String number) {
        return new TicketInvalidated(UUID.randomUUID(), Office.START, number, "T", "billing", null);
    }

    private static TicketRegistered ticket(String number) {
        return new TicketRegistered(
                UUID.randomUUID(), Office.START, number, "T", "billing", "NORMAL", "PHONE", "KF", "agent", "催费", "幸福里");
    }
}
