package org.anlan.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.access.CallerContext;
import org.anlan.platform.time.BusinessZone;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigBuilder;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.junit.jupiter.api.Test;

class RelativeTimeTest {

    /** 09:30 on a Sunday in Shanghai. */
    private static final Instant NOW = Instant.parse("2026-11-22T01:30:00Z");

    private final BusinessTime time = new BusinessTime(shanghai());
    private final Texts texts = new Texts(new Appearance(request(), new CallerContext()), time);
    private final RelativeTime ago = new RelativeTime(texts, time, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void says_minutes_within_the_hour() {
        assertThat(ago.of(NOW)).isEqualTo("刚刚");
        assertThat(ago.of(NOW.minusSeconds(59 * 60))).isEqualTo("59 分钟前");
        assertThat(ago.of(NOW.plusSeconds(61))).isEqualTo("1 分钟后");
    }

    @Test
    void names_the_day_in_the_business_zone() {
        assertThat(ago.of(Instant.parse("2026-11-21T16:00:00Z"))).isEqualTo("今天 00:00");
        assertThat(ago.of(Instant.parse("2026-11-21T15:59:00Z"))).isEqualTo("昨天 23:59");
        assertThat(ago.of(Instant.parse("2026-11-22T16:00:00Z"))).isEqualTo("明天 00:00");
    }

    @Test
    void a_deadline_at_the_turn_of_a_day_belongs_to_the_day_before() {
        assertThat(ago.deadline(Instant.parse("2026-11-21T16:00:00Z"))).isEqualTo("昨天");
        assertThat(ago.deadline(Instant.parse("2026-11-22T16:00:00Z"))).isEqualTo("今天");
        assertThat(ago.deadline(Instant.parse("2026-11-25T16:00:00Z"))).isEqualTo("3 天后");
        assertThat(ago.deadline(Instant.parse("2026-12-31T16:00:00Z"))).isEqualTo("2026-12-31");
        assertThat(time.deadline(Instant.parse("2026-12-31T16:00:00Z"))).isEqualTo("2026-12-31");
        assertThat(ago.deadline(Instant.parse("2026-11-22T09:30:00Z"))).isEqualTo("今天 17:30");
        assertThat(time.deadline(Instant.parse("2026-11-22T09:30:00Z"))).isEqualTo("2026-11-22 17:30");
    }

    @Test
    void counts_days_within_a_week_and_dates_what_is_further() {
        assertThat(ago.of(NOW.minus(Duration.ofDays(6)))).isEqualTo("6 天前");
        assertThat(ago.of(NOW.plus(Duration.ofDays(2)))).isEqualTo("2 天后");
        assertThat(ago.of(NOW.minus(Duration.ofDays(7)))).isEqualTo("2026-11-15");
    }

    @Test
    void says_durations_in_two_units_at_most() {
        assertThat(ago.duration(Duration.ofMinutes(200))).isEqualTo("3 小时 20 分");
        assertThat(ago.duration(Duration.ofMinutes(-45))).isEqualTo("45 分钟");
        assertThat(ago.duration(Duration.ofHours(50))).isEqualTo("2 天 2 小时");
    }

    @Test
    void a_year_in_a_text_is_not_set_apart_by_thousands() {
        assertThat(texts.of(new InvalidInput.FieldError("year", "out_of_range", List.of(2000, 2100))))
                .contains("2000")
                .contains("2100");
        assertThat(texts.of(new InvalidInput.FieldError("value", "out_of_range", List.of(0, 1_000_000))))
                .contains("1,000,000");
    }

    private static HttpServletRequest request() {
        return answering(HttpServletRequest.class, null);
    }

    /** A configuration that says nothing, so that the default zone counts. */
    private static BusinessZone shanghai() {
        ConfigProviderResolver.setInstance(new ConfigProviderResolver() {
            private final Config empty = answering(Config.class, Optional.empty());

            @Override
            public Config getConfig() {
                return empty;
            }

            @Override
            public Config getConfig(ClassLoader loader) {
                return empty;
            }

            @Override
            public ConfigBuilder getBuilder() {
                throw new UnsupportedOperationException();
            }

            @Override
            public void registerConfig(Config config, ClassLoader loader) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void releaseConfig(Config config) {
                throw new UnsupportedOperationException();
            }
        });
        return new BusinessZone();
    }

    private static <T> T answering(Class<T> type, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                RelativeTimeTest.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> answer));
    }
}
