package org.anlan.risk.feedback.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.UUID;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotAllowed;
import org.anlan.platform.event.FindingAccepted;
import org.anlan.platform.event.FindingClosed;
import org.anlan.platform.event.FindingRegistered;
import org.anlan.platform.event.FindingRejected;
import org.anlan.platform.event.FindingReopened;
import org.anlan.risk.AssessmentRow;
import org.anlan.risk.RiskAction;
import org.anlan.risk.RiskDetails;
import org.anlan.risk.RiskQueries;
import org.anlan.risk.RiskStatus;
import org.anlan.risk.feedback.Feedback;
import org.anlan.risk.feedback.FindingState;
import org.anlan.risk.feedback.RiskFeedback;
import org.anlan.risk.review.ReviewCause;
import org.anlan.risk.review.RiskReviews;
import org.anlan.risk.testing.Office;
import org.anlan.risk.testing.Stories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FindingReactionsTest {
    private final Office office = new Office();
    private final Stories stories = new Stories(office);
    private final FindingReactions reactions = office.get(FindingReactions.class);
    private final RiskFeedback feedback = office.get(RiskFeedback.class);
    private final RiskQueries queries = office.get(RiskQueries.class);

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void finding_on_a_control_point_counts_against_that_measure_until_it_is_closed() {
        String risk = stories.anEffectiveRisk(2, 4);
        String key = feedback.of(risk).measures().get(1).key();
        reactions.registered(registered("YH-1", risk, key, "GENERAL"));
        Feedback open = feedback.of(risk);
        assertThat(open.findings())
                .extracting(f -> f.number() + " " + f.state())
                .containsExactly("YH-1 OPEN");
        assertThat(open.measures()).extracting(m -> m.open() + "/" + m.total()).containsExactly("0/0", "1/1");
        reactions.closed(closed(UUID.randomUUID(), "YH-1", risk, key, null, null));
        assertThat(feedback.of(risk).measures())
                .extracting(m -> m.open() + "/" + m.total())
                .containsExactly("0/0", "0/1");
        reactions.reopened(new FindingReopened(UUID.randomUUID(), Office.START, "YH-1", risk));
        assertThat(feedback.of(risk).openFindings()).isEqualTo(1);
    }

    @Test
    void false_alarm_counts_against_nothing() {
        String risk = stories.anEffectiveRisk(2, 4);
        String key = feedback.of(risk).measures().get(0).key();
        reactions.registered(registered("YH-1", risk, key, null));
        reactions.rejected(new FindingRejected(
                UUID.randomUUID(), Office.START, "YH-1", "FALSE_ALARM", null, "误报", "REPORT", null));
        assertThat(feedback.of(risk).findings()).extracting("state").containsExactly(FindingState.DROPPED);
        assertThat(feedback.of(risk).measures().get(0).total()).isZero();
    }

    @Test
    void rating_judged_at_closing_becomes_an_assessment_of_its_judge_with_the_finding_as_basis() {
        String risk = stories.anEffectiveRisk(2, 4);
        reactions.closed(closed(UUID.randomUUID(), "YH-1", risk, null, "2", "3"));
        office.forget();
        RiskDetails details = queries.details(risk);
        AssessmentRow taken = details.assessments().get(0);
        assertThat(taken.assessor()).isEqualTo("manager");
        assertThat(taken.basis()).isEqualTo("YH-1 表垫老化");
        assertThat(taken.source()).isEqualTo("YH-1");
        assertThat(taken.schemeVersion()).isEqualTo(1);
        assertThat(taken.score()).isEqualByComparingTo("6");
        assertThat(details.row().status()).as("6 is 中 like 8: not material").isEqualTo(RiskStatus.EFFECTIVE);
        assertThat(office.audited.get(office.audited.size() - 1).action()).isEqualTo("risk.assessed");
    }

    @Test
    void event_told_twice_assesses_once() {
        String risk = stories.anEffectiveRisk(2, 4);
        FindingClosed told = closed(UUID.randomUUID(), "YH-1", risk, null, "2", "3");
        reactions.closed(told);
        reactions.closed(told);
        assertThat(queries.details(risk).assessments()).hasSize(2);
    }

    @Test
    void another_level_takes_the_approval_back_and_its_owner_hands_it_in_again() {
        String risk = stories.anEffectiveRisk(2, 4);
        reactions.closed(closed(UUID.randomUUID(), "YH-1", risk, null, "1", "2"));
        office.forget();
        assertThat(queries.details(risk).row().status()).isEqualTo(RiskStatus.DRAFT);
        assertThat(office.duties).containsKey("risk.resubmit");
        stories.act("safety", risk, RiskAction.SUBMIT);
        assertThat(office.duties).containsKey("risk.review").doesNotContainKey("risk.resubmit");
    }

    @Test
    void rating_that_comes_while_a_reviewer_looks_sends_the_risk_back() {
        String risk = stories.aDraft(2, 4);
        stories.act("safety", risk, RiskAction.SUBMIT);
        reactions.closed(closed(UUID.randomUUID(), "YH-1", risk, null, "5", "5"));
        office.as("safety").forget();
        assertThat(queries.details(risk).row().status()).isEqualTo(RiskStatus.DRAFT);
        assertThat(queries.details(risk).row().level()).isEqualTo("高");
        assertThat(office.duties).containsKey("risk.resubmit").doesNotContainKey("risk.review");
    }

    @Test
    void closed_risk_keeps_its_level() {
        String risk = stories.anEffectiveRisk(2, 4);
        stories.act("safety", risk, RiskAction.CLOSE, "已拆除");
        reactions.closed(closed(UUID.randomUUID(), "YH-1", risk, null, "5", "5"));
        office.forget();
        assertThat(queries.details(risk).row().level()).isEqualTo("中");
    }

    @Test
    void rating_outside_the_scale_is_refused_when_it_is_judged() {
        String risk = stories.anEffectiveRisk(2, 4);
        assertThatThrownBy(() -> reactions.accepted(new FindingAccepted(
                        UUID.randomUUID(),
                        Office.START,
                        "YH-1",
                        risk,
                        new BigDecimal("6"),
                        new BigDecimal("1"),
                        null,
                        null,
                        null,
                        "manager")))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void rating_by_somebody_who_may_not_rate_the_risk_is_refused_when_it_is_judged() {
        String risk = stories.anEffectiveRisk(2, 4);
        office.as("employee");
        assertThatThrownBy(() -> reactions.accepted(new FindingAccepted(
                        UUID.randomUUID(),
                        Office.START,
                        "YH-1",
                        risk,
                        new BigDecimal("2"),
                        new BigDecimal("1"),
                        null,
                        null,
                        null,
                        "employee")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void major_finding_makes_a_review_due_within_thirty_days_and_the_review_settles_it() {
        String risk = stories.anEffectiveRisk(2, 4);
        reactions.registered(registered("YH-1", risk, null, "MAJOR"));
        office.forget();
        assertThat(queries.details(risk).row().reviewDue()).isEqualTo("2026-12-22");
        assertThat(office.duties.get("risk.review_due").login()).isEqualTo("safety");
        assertThat(reviews(risk)).containsExactly(ReviewCause.MAJOR_FINDING + " YH-1 null");
        stories.act("safety", risk, RiskAction.REASSESS);
        stories.act("manager", risk, RiskAction.CONFIRM, "措施有效");
        assertThat(reviews(risk)).containsExactly(ReviewCause.MAJOR_FINDING + " YH-1 CONFIRMED");
        assertThat(queries.details(risk).row().reviewDue()).isEqualTo("2027-11-22");
        assertThat(office.duties).doesNotContainKey("risk.review_due");
    }

    @Test
    void finding_on_a_risk_of_another_system_does_nothing() {
        reactions.registered(registered("YH-1", "FX-1999-1", null, "MAJOR"));
        assertThat(office.audited).isEmpty();
    }

    private java.util.List<String> reviews(String risk) {
        return office.get(RiskReviews.class).reviews(risk).stream()
                .map(r -> r.cause() + " " + r.source() + " " + r.outcome())
                .toList();
    }

    private static FindingRegistered registered(String number, String risk, String key, String level) {
        return new FindingRegistered(
                UUID.randomUUID(), Office.START, number, "表垫老化", "KF", "INSPECTION", null, risk, key, level, null);
    }

    private static FindingClosed closed(
            UUID event, String number, String risk, String key, String likelihood, String severity) {
        return new FindingClosed(
                event,
                Office.START,
                number,
                "表垫老化",
                "GENERAL",
                "KF",
                risk,
                key,
                likelihood == null ? null : new BigDecimal(likelihood),
                severity == null ? null : new BigDecimal(severity),
                "head",
                "INSPECTION",
                null,
                null,
                null,
                null,
                "manager");
    }
}
