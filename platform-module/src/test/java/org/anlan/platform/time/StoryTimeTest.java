package org.anlan.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class StoryTimeTest {

    private static final Instant TOLD = Instant.parse("2026-06-01T02:00:00Z");

    private final Clock clock = new Clocks().clock();
    private final StoryTime story = new StoryTime(true);

    @Test
    void told_instant_is_the_time_while_the_scene_lasts() {
        assertThat(story.at(TOLD, clock::instant)).isEqualTo(TOLD);
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(Duration.ofMinutes(1)));
    }

    @Test
    void time_is_restored_when_the_scene_fails() {
        assertThatThrownBy(() -> story.at(TOLD, () -> {
                    throw new IllegalArgumentException("refused");
                }))
                .hasMessage("refused");
        assertThat(clock.instant()).isAfter(TOLD.plusSeconds(60));
    }

    @Test
    void other_threads_do_not_hear_the_story() {
        Instant elsewhere = story.at(
                TOLD, () -> CompletableFuture.supplyAsync(clock::instant).join());
        assertThat(elsewhere).isAfter(TOLD.plusSeconds(60));
    }

    @Test
    void nothing_is_told_outside_demo_mode() {
        assertThatThrownBy(() -> new StoryTime(false).at(TOLD, clock::instant))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new StoryTime().at(TOLD, clock::instant)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_future_is_not_told() {
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        assertThatThrownBy(() -> story.at(tomorrow, clock::instant)).isInstanceOf(IllegalArgumentException.class);
    }

    private static org.assertj.core.data.TemporalUnitOffset within(Duration duration) {
        return new org.assertj.core.data.TemporalUnitWithinOffset(
                duration.toMinutes(), java.time.temporal.ChronoUnit.MINUTES);
    }
}
