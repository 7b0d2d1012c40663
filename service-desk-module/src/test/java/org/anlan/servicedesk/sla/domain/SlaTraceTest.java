package org.anlan.servicedesk.sla.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.anlan.platform.calendar.CalendarDay;
import org.anlan.platform.calendar.DayKind;
import org.anlan.platform.calendar.WorkInterval;
import org.anlan.platform.calendar.WorkingTime;
import org.anlan.servicedesk.sla.SlaView;
import org.anlan.servicedesk.sla.domain.SlaReplay.Stretch;
import org.junit.jupiter.api.Test;

class SlaTraceTest {
    private final SlaTrace trace = new SlaTrace(new RoundTheClock(), OfficeTime.ZONE);

    @Test
    void seconds_split_by_midnight_are_not_lost() {
        Instant from = at("2026-11-26T08:29:40");
        List<SlaView.Day> days =
                trace.days(List.of(new Stretch(from, null)), from, from.plus(Duration.ofMinutes(3000)));
        assertThat(days).extracting(SlaView.Day::counted).containsExactly(930L, 1440L, 630L);
        assertThat(days).extracting(SlaView.Day::total).containsExactly(930L, 2370L, 3000L);
        assertThat(days).extracting(SlaView.Day::paused).containsOnly(0L);
    }

    @Test
    void a_pause_over_midnight_is_shown_on_both_days() {
        Instant from = at("2026-11-26T08:00:20");
        List<Stretch> running =
                List.of(new Stretch(from, at("2026-11-26T22:00:20")), new Stretch(at("2026-11-27T02:00:20"), null));
        List<SlaView.Day> days = trace.days(running, from, at("2026-11-27T08:00:20"));
        assertThat(days).extracting(SlaView.Day::total).containsExactly(840L, 1200L);
        assertThat(days).extracting(SlaView.Day::paused).containsExactly(119L, 121L);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(OfficeTime.ZONE).toInstant();
    }

    /** Counts seconds and tells whole minutes, as the real calendar does. */
    private static final class RoundTheClock implements WorkingTime {
        @Override
        public CalendarDay day(LocalDate date) {
            return new CalendarDay(date, DayKind.WORKDAY, null);
        }

        @Override
        public List<WorkInterval> intervals(LocalDate date) {
            return List.of(new WorkInterval(0, WorkInterval.DAY));
        }

        @Override
        public long minutesBetween(Instant from, Instant until) {
            return Duration.between(from, until).toMinutes();
        }

        @Override
        public Instant plusMinutes(Instant from, long minutes) {
            return from.plus(Duration.ofMinutes(minutes));
        }
    }
}
