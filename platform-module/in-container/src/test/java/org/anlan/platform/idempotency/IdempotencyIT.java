package org.anlan.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.anlan.platform.NotFound;
import org.anlan.platform.RuleBroken;
import org.anlan.platform.idempotency.Idempotency.Answer;
import org.anlan.platform.idempotency.Idempotency.Outcome;
import org.anlan.platform.people.SaveUnit;
import org.anlan.platform.people.UnitKind;
import org.anlan.platform.people.Units;
import org.anlan.testing.InContainer;
import org.junit.jupiter.api.Test;

class IdempotencyIT extends InContainer {
    @Inject
    Idempotency idempotency;

    @Inject
    Units units;

    @Test
    void a_repeated_request_makes_one_record_and_gets_the_same_answer() {
        String key = bed.organisation().fresh("key-");
        Answer first = bed.asSystem(() -> idempotency.once("li", key, "same", this::registerUnit));
        Answer second = bed.asSystem(() -> idempotency.once("li", key, "same", this::registerUnit));
        assertThat(second).isEqualTo(first);
        assertThat(units.find(first.body())).isPresent();
    }

    @Test
    void of_simultaneous_requests_with_one_key_one_works() {
        String key = bed.organisation().fresh("key-");
        Callable<String> request = () -> {
            try {
                return idempotency.once("li", key, "same", this::registerUnit).body();
            } catch (RuleBroken busy) {
                return busy.code();
            }
        };
        List<String> answers = bed.inParallel(6, request);
        assertThat(answers.stream()
                        .filter(a -> !a.equals("idempotency.in_progress"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void the_same_key_for_another_request_is_refused_and_of_another_login_is_another_key() {
        String key = bed.organisation().fresh("key-");
        Answer first = bed.asSystem(() -> idempotency.once("li", key, "same", this::registerUnit));
        assertThatThrownBy(() -> bed.asSystem(() -> idempotency.once("li", key, "other", this::registerUnit)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.code()).isEqualTo("idempotency.other_request"));
        assertThat(bed.asSystem(() -> idempotency.once("wang", key, "other", this::registerUnit)))
                .isNotEqualTo(first);
    }

    @Test
    void a_refusal_gives_the_key_back_and_leaves_nothing() {
        String key = bed.organisation().fresh("key-");
        assertThatThrownBy(() -> bed.asSystem(() -> idempotency.once("li", key, "same", () -> {
                    registerUnit();
                    throw new NotFound("unit", "U");
                })))
                .isInstanceOf(NotFound.class);
        assertThat(idempotency.begin("li", key, "same")).isInstanceOf(Outcome.Fresh.class);
    }

    @Test
    void a_key_without_answer_may_be_taken_over_after_a_minute_and_the_slow_worker_is_rolled_back() {
        String key = bed.organisation().fresh("key-");
        Outcome.Fresh slow = (Outcome.Fresh) idempotency.begin("li", key, "same");
        assertThat(idempotency.begin("li", key, "same")).isInstanceOf(Outcome.Conflict.class);
        bed.database()
                .execute(
                        "update platform.idempotency_key set created_at = created_at - interval '61 s' where key = ?",
                        key);
        Outcome.Fresh next = (Outcome.Fresh) idempotency.begin("li", key, "same");
        assertThatThrownBy(() -> idempotency.complete(slow.ticket(), new Answer(201, "/a", "a")))
                .isInstanceOf(RuleBroken.class);
        idempotency.complete(next.ticket(), new Answer(201, "/b", "b"));
        assertThat(idempotency.begin("li", key, "same")).isEqualTo(new Outcome.Replay(new Answer(201, "/b", "b")));
    }

    @Test
    void a_key_is_forgotten_after_a_day() {
        String key = bed.organisation().fresh("key-");
        bed.asSystem(() -> idempotency.once("li", key, "same", this::registerUnit));
        bed.database()
                .execute(
                        "update platform.idempotency_key set created_at = created_at - interval '25 h' where key = ?",
                        key);
        assertThat(idempotency.begin("li", key, "other")).isInstanceOf(Outcome.Fresh.class);
    }

    private Answer registerUnit() {
        String code = bed.organisation().fresh("I-");
        units.register(new SaveUnit(code, 0, "单位", UnitKind.TEAM, null, 0, true));
        return new Answer(201, "/units/" + code, code);
    }
}
