package org.anlan.risk.review.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.PageRequest;
import org.anlan.platform.RuleBroken;
import org.anlan.risk.RiskAction;
import org.anlan.risk.RiskQueries;
import org.anlan.risk.RiskQuery;
import org.anlan.risk.review.RetentionAction;
import org.anlan.risk.review.RetentionRow;
import org.anlan.risk.review.RetentionStatus;
import org.anlan.risk.review.ReviewCause;
import org.anlan.risk.review.ReviewOutcome;
import org.anlan.risk.review.RiskReviews;
import org.anlan.risk.review.RiskReviews.AskReview;
import org.anlan.risk.review.RiskReviews.DecideRetention;
import org.anlan.risk.review.RiskReviews.Retain;
import org.anlan.risk.testing.Office;
import org.anlan.risk.testing.Stories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RiskReviewsTest {
    private static final LocalDate IN_MARCH = LocalDate.parse("2027-03-01");

    private final Office office = new Office();
    private final Stories stories = new Stories(office);
    private final RiskReviews reviews = office.get(RiskReviews.class);
    private final RiskQueries queries = office.get(RiskQueries.class);
    private final ReviewReminders reminders = office.get(ReviewReminders.class);

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void person_asks_once_and_the_review_answers() {
        String risk = stories.anEffectiveRisk(2, 4);
        reviews.ask(new AskReview(risk, "换了供应商"));
        assertThatThrownBy(() -> reviews.ask(new AskReview(risk, "再看看"))).isInstanceOf(RuleBroken.class);
        office.forget();
        assertThat(queries.details(risk).row().reviewDue()).isEqualTo("2026-12-22");
        stories.act("safety", risk, RiskAction.REASSESS);
        stories.act("manager", risk, RiskAction.CONFIRM, "仍然有效");
        assertThat(reviews.reviews(risk)).singleElement().satisfies(row -> {
            assertThat(row.outcome()).isEqualTo(ReviewOutcome.CONFIRMED);
            assertThat(row.outcomeNote()).isEqualTo("仍然有效");
            assertThat(row.settledBy()).isEqualTo("manager");
        });
    }

    @Test
    void regular_review_leaves_its_own_trace() {
        String risk = stories.anEffectiveRisk(2, 4);
        stories.act("safety", risk, RiskAction.REASSESS);
        stories.act("manager", risk, RiskAction.CONFIRM, null);
        assertThat(reviews.reviews(risk)).extracting("cause").containsExactly(ReviewCause.PERIODIC);
    }

    @Test
    void draft_needs_no_review() {
        String risk = stories.aDraft(2, 4);
        assertThatThrownBy(() -> reviews.ask(new AskReview(risk, "看看"))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void owner_is_reminded_once_two_weeks_before_the_year_is_over_and_overdue_is_counted() {
        String risk = stories.anEffectiveRisk(2, 4);
        office.daysLater(340);
        assertThat(reminders.remindOfSome()).isZero();
        office.daysLater(12);
        assertThat(reminders.remindOfSome()).isEqualTo(1);
        assertThat(office.duties.get("risk.review_due").objectNumber()).isEqualTo(risk);
        assertThat(reminders.remindOfSome()).isZero();
        assertThat(overdue()).isZero();
        office.daysLater(15);
        assertThat(overdue()).isEqualTo(1);
        assertThat(queries.find(RiskQuery.builder().reviewOverdue(true).build(), PageRequest.first(10))
                        .items())
                .extracting("number")
                .containsExactly(risk);
    }

    @Test
    void keeping_a_high_risk_needs_reason_approver_and_day() {
        String risk = stories.anEffectiveRisk(5, 4);
        assertThatThrownBy(() -> retain(risk, " ", IN_MARCH)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> retain(risk, "等备件", null)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> retain(risk, "等备件", LocalDate.parse("2026-11-22")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> retain(risk, "等备件", LocalDate.parse("2027-11-23")))
                .isInstanceOf(InvalidInput.class);
        long id = retain(risk, "等备件", IN_MARCH);
        assertThatThrownBy(() -> retain(risk, "等备件", IN_MARCH)).isInstanceOf(RuleBroken.class);
        office.as("head");
        assertThat(reviews.retentions(risk).get(0).allowed())
                .containsExactly(RetentionAction.APPROVE, RetentionAction.REFUSE);
        reviews.decide(new DecideRetention(risk, id, RetentionAction.APPROVE, null));
        RetentionRow kept = reviews.retentions(risk).get(0);
        assertThat(kept.status()).isEqualTo(RetentionStatus.APPROVED);
        assertThat(kept.decidedBy()).isEqualTo("head");
        assertThat(kept.until()).isEqualTo(IN_MARCH);
        assertThat(kept.over()).isFalse();
    }

    @Test
    void low_risk_is_not_kept_by_permission() {
        String risk = stories.anEffectiveRisk(2, 4);
        assertThatThrownBy(() -> retain(risk, "等备件", IN_MARCH)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void retention_that_runs_out_asks_for_a_review() {
        String risk = stories.anEffectiveRisk(5, 4);
        long id = retain(risk, "等备件", IN_MARCH);
        office.as("head");
        reviews.decide(new DecideRetention(risk, id, RetentionAction.APPROVE, null));
        office.as("safety").daysLater(110);
        assertThat(reminders.remindOfSome()).isEqualTo(1);
        assertThat(reviews.retentions(risk).get(0).over()).isTrue();
        assertThat(reviews.reviews(risk)).extracting("cause").containsExactly(ReviewCause.RETENTION_OVER);
        assertThat(reminders.remindOfSome()).isLessThanOrEqualTo(1);
        assertThat(reminders.remindOfSome()).isZero();
    }

    private long retain(String risk, String reason, LocalDate until) {
        return reviews.retain(new Retain(risk, stories.version(risk), reason, until));
    }

    private long overdue() {
        return queries.counts(RiskQuery.any()).overdue();
    }
}
