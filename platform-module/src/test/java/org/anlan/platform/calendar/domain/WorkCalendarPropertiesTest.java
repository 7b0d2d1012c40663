package org.anlan.platform.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.anlan.platform.calendar.DayKind;
import org.anlan.platform.calendar.WeeklyPattern;
import org.anlan.platform.calendar.WorkInterval;

/** The summed-up arithmetic against a walk that looks at every single minute. */
class WorkCalendarPropertiesTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate FIRST = LocalDate.of(2025, 12, 15);
    private static final long START = FIRST.atStartOfDay(SHANGHAI).toEpochSecond() / 60;
    private static final int WEEKS_3 = 21 * 24 * 60;

    @Property(tries = 300)
    void minutes_between_equal_the_walk(
            @ForAll("patterns") WeeklyPattern weekly,
            @ForAll("dated") Map<LocalDate, DatedDay> dated,
            @ForAll @IntRange(max = WEEKS_3) int from,
            @ForAll @IntRange(max = WEEKS_3) int until) {
        WorkCalendar calendar = new WorkCalendar(SHANGHAI, weekly, dated);
        long walked = 0;
        for (int minute = Math.min(from, until); minute < Math.max(from, until); minute++) {
            walked += isWorked(calendar, instant(minute)) ? 1 : 0;
        }
        assertThat(calendar.minutesBetween(instant(from), instant(until))).isEqualTo(from <= until ? walked : -walked);
    }

    @Property(tries = 300)
    void plus_minutes_equals_the_walk(
            @ForAll("patterns") WeeklyPattern weekly,
            @ForAll("dated") Map<LocalDate, DatedDay> dated,
            @ForAll @IntRange(max = WEEKS_3) int from,
            @ForAll @LongRange(min = 1, max = 5000) long minutes) {
        WorkCalendar calendar = new WorkCalendar(SHANGHAI, weekly, dated);
        int minute = from;
        for (long left = minutes; left > 0; minute++) {
            left -= isWorked(calendar, instant(minute)) ? 1 : 0;
        }
        assertThat(calendar.plusMinutes(instant(from), minutes)).isEqualTo(instant(minute));
    }

    @Property
    void what_is_added_has_been_worked(
            @ForAll("patterns") WeeklyPattern weekly,
            @ForAll @LongRange(max = 4_000_000_000L) long from,
            @ForAll @LongRange(max = 600_000) long minutes) {
        WorkCalendar calendar = new WorkCalendar(ZoneId.of("America/New_York"), weekly, Map.of());
        Instant start = Instant.ofEpochSecond(from);
        assertThat(calendar.minutesBetween(start, calendar.plusMinutes(start, minutes)))
                .isEqualTo(minutes);
    }

    private static Instant instant(int minute) {
        return Instant.ofEpochSecond((START + minute) * 60);
    }

    private static boolean isWorked(WorkCalendar calendar, Instant instant) {
        ZonedDateTime local = instant.atZone(SHANGHAI);
        int minuteOfDay = local.getHour() * 60 + local.getMinute();
        return calendar.intervals(local.toLocalDate()).stream()
                .anyMatch(i -> i.fromMinute() <= minuteOfDay && minuteOfDay < i.untilMinute());
    }

    @Provide
    Arbitrary<WeeklyPattern> patterns() {
        Arbitrary<List<WorkInterval>> hours = Arbitraries.integers()
                .between(0, WorkInterval.DAY)
                .set()
                .ofMinSize(0)
                .ofMaxSize(6)
                .map(bounds -> intervals(new ArrayList<>(new TreeSet<>(bounds))));
        return hours.list()
                .ofSize(7)
                .filter(week -> week.stream().anyMatch(day -> !day.isEmpty()))
                .map(WorkCalendarPropertiesTest::pattern);
    }

    private static List<WorkInterval> intervals(List<Integer> bounds) {
        List<WorkInterval> intervals = new ArrayList<>();
        for (int i = 0; i + 1 < bounds.size(); i += 2) {
            intervals.add(new WorkInterval(bounds.get(i), bounds.get(i + 1)));
        }
        return intervals;
    }

    private static WeeklyPattern pattern(List<List<WorkInterval>> week) {
        EnumMap<DayOfWeek, List<WorkInterval>> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, week.get(day.ordinal()));
        }
        return new WeeklyPattern(days);
    }

    @Provide
    Arbitrary<Map<LocalDate, DatedDay>> dated() {
        Arbitrary<LocalDate> dates = Arbitraries.integers().between(0, 60).map(FIRST::plusDays);
        Arbitrary<DatedDay> days = Combinators.combine(
                        Arbitraries.of(DayKind.HOLIDAY, DayKind.MAKE_UP), Arbitraries.just("节"))
                .as(DatedDay::new);
        return Arbitraries.maps(dates, days).ofMaxSize(12);
    }
}
