package org.anlan.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.anlan.platform.StaleVersion;
import org.anlan.platform.duty.Duties;
import org.anlan.platform.event.ComplaintRegistered;
import org.anlan.platform.event.FindingClosed;
import org.anlan.platform.event.FindingRegistered;
import org.anlan.platform.event.ModuleEvent;
import org.anlan.risk.RiskService.ActOnRisk;
import org.anlan.risk.RiskService.RegisterRisk;
import org.anlan.risk.feedback.ProposalAction;
import org.anlan.risk.feedback.RiskFeedback;
import org.anlan.risk.feedback.RiskFeedback.DecideProposal;
import org.anlan.risk.feedback.RiskFeedback.WatchCategory;
import org.anlan.risk.register.Registers;
import org.anlan.risk.register.Registers.OpenRegister;
import org.anlan.risk.review.ReviewCause;
import org.anlan.risk.review.RiskReviews;
import org.anlan.risk.scheme.RatingInput;
import org.anlan.testing.InContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RiskFeedbackIT extends InContainer {
    @Inject
    RiskService service;

    @Inject
    RiskQueries queries;

    @Inject
    RiskFeedback feedback;

    @Inject
    RiskReviews reviews;

    @Inject
    Registers registers;

    @Inject
    Duties duties;

    @Inject
    Event<ModuleEvent> events;

    private String unit;
    private String safety;
    private String manager;
    private String head;

    @BeforeEach
    void staff() {
        unit = bed.organisation().unit(null);
        safety = bed.organisation().person(unit, "safety");
        manager = bed.organisation().person(unit, "manager");
        head = bed.organisation().person(unit, "head");
    }

    @Test
    void closed_finding_rates_the_risk_once_in_the_publishers_transaction() {
        String risk = effectiveRisk();
        FindingClosed told = closed(risk, "1", "2");
        tell(told);
        tell(told);
        RiskDetails details = bed.asPerson(safety, () -> queries.details(risk));
        assertThat(details.assessments()).hasSize(2);
        assertThat(details.assessments().get(0).assessor()).isEqualTo(manager);
        assertThat(details.assessments().get(0).source()).isEqualTo(told.findingNumber());
        assertThat(details.row().level()).isEqualTo("低");
        assertThat(details.row().status()).isEqualTo(RiskStatus.DRAFT);
        assertThat(bed.asPerson(safety, () -> duties.mine(50)))
                .extracting(d -> d.duty().code() + " " + d.duty().objectNumber())
                .contains("risk.resubmit " + risk);
    }

    @Test
    void reaction_is_undone_with_the_publishers_transaction() {
        String risk = effectiveRisk();
        assertThatThrownBy(() -> bed.inTransaction(() -> {
                    tell(closed(risk, "1", "2"));
                    throw new IllegalStateException("the publisher failed");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(bed.asPerson(safety, () -> queries.details(risk)).assessments())
                .hasSize(1);
    }

    @Test
    void major_finding_on_a_control_point_counts_against_it_and_makes_the_review_due() {
        String risk = effectiveRisk();
        String key =
                bed.asPerson(safety, () -> feedback.of(risk)).measures().get(0).key();
        tell(new FindingRegistered(
                UUID.randomUUID(),
                bed.asPerson(safety, () -> queries.details(risk)).createdAt(),
                "YH-IT-" + risk,
                "表垫老化",
                unit,
                "INSPECTION",
                null,
                risk,
                key,
                "MAJOR",
                null));
        assertThat(bed.asPerson(safety, () -> feedback.of(risk))
                        .measures()
                        .get(0)
                        .open())
                .isEqualTo(1);
        assertThat(bed.asPerson(safety, () -> reviews.reviews(risk)))
                .extracting("cause")
                .containsExactly(ReviewCause.MAJOR_FINDING);
    }

    @Test
    void repeated_complaints_propose_and_a_stale_decision_is_refused() {
        String risk = effectiveRisk();
        String category = "it-" + risk;
        bed.asPerson(safety, () -> feedback.watch(new WatchCategory(risk, category, "催费投诉", 2, 30)));
        tell(complaint("T-1-" + risk, category));
        tell(complaint("T-2-" + risk, category));
        assertThat(bed.asPerson(safety, () -> duties.mine(50)))
                .extracting(d -> d.duty().code() + " " + d.duty().objectNumber())
                .contains("risk.proposal " + risk);
        long version = bed.asPerson(safety, () -> queries.details(risk)).version();
        long id = bed.asPerson(safety, () -> feedback.of(risk)).open().id();
        assertThatThrownBy(() -> decide(risk, version - 1, id)).isInstanceOf(StaleVersion.class);
        decide(risk, version, id);
        assertThat(bed.asPerson(safety, () -> queries.details(risk)).row().score())
                .isEqualByComparingTo("12");
        assertThat(bed.database().auditActions("risk", risk)).contains("risk.proposal_accepted");
    }

    private void decide(String risk, long version, long id) {
        bed.asPerson(safety, () -> feedback.decide(new DecideProposal(risk, version, id, ProposalAction.ACCEPT, null)));
    }

    private void tell(ModuleEvent event) {
        bed.asPerson(manager, () -> bed.inTransaction(() -> events.fire(event)));
    }

    private ComplaintRegistered complaint(String number, String category) {
        return new ComplaintRegistered(
                UUID.randomUUID(), java.time.Instant.now(), number, "催费", category, "催费投诉", null, unit, 1);
    }

    private FindingClosed closed(String risk, String likelihood, String severity) {
        return new FindingClosed(
                UUID.randomUUID(),
                java.time.Instant.now(),
                "YH-IT-" + risk,
                "表垫老化",
                "GENERAL",
                unit,
                risk,
                null,
                new BigDecimal(likelihood),
                new BigDecimal(severity),
                manager,
                "INSPECTION",
                null,
                null,
                null,
                null,
                manager);
    }

    private String effectiveRisk() {
        String number = bed.asPerson(safety, () -> {
            String register = registers.open(new OpenRegister("hazard-ls", null, unit, null, null, null));
            RiskFacts facts = RiskFacts.builder()
                    .title("更换燃气表")
                    .hazardClasses(List.of("UNSAFE_ACT"))
                    .accidentTypes(List.of("FIRE"))
                    .measures(List.of(MeasureFacts.ofText("更换旧表垫")))
                    .build();
            return service.register(new RegisterRisk(register, facts, RatingInput.ls(2, 4), null));
        });
        act(safety, number, RiskAction.SUBMIT);
        act(manager, number, RiskAction.REVIEW);
        act(head, number, RiskAction.APPROVE);
        return number;
    }

    private void act(String login, String number, RiskAction action) {
        bed.asPerson(
                login,
                () -> service.act(new ActOnRisk(number, queries.details(number).version(), action, null)));
    }
}
