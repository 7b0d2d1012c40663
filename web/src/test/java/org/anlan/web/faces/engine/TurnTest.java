package org.anlan.web.faces.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TurnTest {

    private final Turns session = new Turns();

    @Test
    void second_postback_of_a_session_waits_for_the_first_to_end() throws Exception {
        Turn first = of(session);
        first.take();
        Turn second = of(session);
        CompletableFuture<Void> waiting = CompletableFuture.runAsync(second::take);
        while (!session.one().hasQueuedThreads()) {
            Thread.onSpinWait();
        }
        assertThat(waiting).isNotDone();
        first.giveBack();
        waiting.get(10, TimeUnit.SECONDS);
        second.giveBack();
        assertThat(session.one().availablePermits()).isOne();
    }

    @Test
    void request_takes_one_turn_and_other_sessions_do_not_wait() {
        Turn first = of(session);
        first.take();
        first.take();
        of(new Turns()).take();
        first.giveBack();
        assertThat(session.one().availablePermits()).isOne();
    }

    @Test
    void request_without_a_turn_gives_none_back() {
        of(session).giveBack();
        assertThat(session.one().availablePermits()).isOne();
    }

    private static Turn of(Turns session) {
        Turn turn = new Turn();
        turn.turns = session;
        return turn;
    }
}
