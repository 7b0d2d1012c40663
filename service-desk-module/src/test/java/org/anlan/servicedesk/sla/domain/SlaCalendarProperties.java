package org.anlan.servicedesk.sla.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.anlan.platform.calendar.DayKind;
import org.anlan.platform.calendar.WeeklyPattern;
import org.anlan.platform.calendar.WorkInterval;
import org.anlan.platform.calendar.domain.DatedDay;
import org.anlan.platform.calendar.domain.WorkCalendar;
import org.anlan.servicedesk.sla.SlaStep;
import org.anlan.servicedesk.sla.SlaTargets;
import org.anlan.servicedesk.sla.domain.LedgerEntry.Kind;
import org.anlan.servicedesk.sla.domain.SlaReplay.Stretch;

/**
 * Deadlines and elapsed times by the calendars of the platform, whatever their lunch breaks, days off, holidays and
 * make-up days, against somebody who looks at the clock every minute and knows the calendar only as it was drawn.
 */
class SlaCalendarProperties {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 20);
    /** Across the turn of the year, where the sums of the years meet. */
    private static final Instant START = FIRST.atStartOfDay(ZONE).toInstant();

    @Property(tries = 120)
    void deadlines_are_where_a_minute_walk_runs_out_of_time(
            @ForAll("calendars") Drawn calendar,
            @ForAll @IntRange(max = 10 * 1440) int opened,
            @ForAll @IntRange(min = 1, max = 2000) int target,
            @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 1500) Integer> gaps) {
        List<LedgerEntry> ledger = ledger(opened, gaps);
        StepClock solution = replay(ledger, calendar, target).steps().get(0);
        assertThat(solution.teamDueAt()).isEqualTo(walk(ledger, calendar, target));
        assertThat(solution.teamWarnAt()).isEqualTo(walk(ledger, calendar, target * 75 / 100));
        assertThat(solution.customerDueAt()).isEqualTo(walk(ledger.subList(0, 1), calendar, target));
    }

    @Property(tries = 120)
    void elapsed_times_are_what_a_minute_walk_counts(
            @ForAll("calendars") Drawn calendar,
            @ForAll @IntRange(max = 10 * 1440) int opened,
            @ForAll @IntRange(max = 9000) int later,
            @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 1500) Integer> gaps) {
        List<LedgerEntry> ledger = ledger(opened, gaps);
        Instant until = ledger.get(ledger.size() - 1).at().plus(Duration.ofMinutes(later));
        SlaReplay replay = replay(ledger, calendar, 60);
        long team = 0;
        long customer = 0;
        for (Instant at = ledger.get(0).at(); at.isBefore(until); at = at.plus(Duration.ofMinutes(1))) {
            customer += calendar.works(at) ? 1 : 0;
            team += calendar.works(at) && runs(ledger, at) ? 1 : 0;
        }
        assertThat(replay.teamMinutes(SlaStep.SOLUTION, until)).isEqualTo(team);
        assertThat(replay.customerMinutes(SlaStep.SOLUTION, until)).isEqualTo(customer);
    }

    @Property(tries = 80)
    void the_days_of_a_trace_add_up_to_what_was_promised(
            @ForAll("calendars") Drawn calendar,
            @ForAll @IntRange(max = 10 * 1440) int opened,
            @ForAll @IntRange(min = 1, max = 2000) int target) {
        List<LedgerEntry> ledger = ledger(opened, List.of());
        SlaReplay replay = replay(ledger, calendar, target);
        StepClock solution = replay.steps().get(0);
        List<Stretch> running = replay.running(SlaStep.SOLUTION);
        var days =
                new SlaTrace(calendar.asWorkingTime(), ZONE).days(running, solution.startedAt(), solution.teamDueAt());
        assertThat(days.stream().mapToLong(day -> day.counted()).sum()).isEqualTo(target);
        assertThat(days.get(days.size() - 1).total()).isEqualTo(target);
        assertThat(days).isSortedAccordingTo(java.util.Comparator.comparing(day -> day.date()));
    }

    /** Hours per weekday, and what single days are instead. */
    record Drawn(Map<DayOfWeek, List<WorkInterval>> week, Map<LocalDate, DayKind> days) {
        WorkCalendar asWorkingTime() {
            Map<LocalDate, DatedDay> dated = new HashMap<>();
            days.forEach((date, kind) -> dated.put(date, new DatedDay(kind, "drawn")));
            return new WorkCalendar(ZONE, new WeeklyPattern(week), dated);
        }

        boolean works(Instant at) {
            ZonedDateTime local = at.atZone(ZONE);
            int minute = local.getHour() * 60 + local.getMinute();
            return hours(local.toLocalDate()).stream()
                    .anyMatch(i -> minute >= i.fromMinute() && minute < i.untilMinute());
        }

        private List<WorkInterval> hours(LocalDate date) {
            List<WorkInterval> usual = week.getOrDefault(date.getDayOfWeek(), List.of());
            if (days.get(date) == DayKind.HOLIDAY) {
                return List.of();
            }
            return days.get(date) == DayKind.MAKE_UP && usual.isEmpty() ? firstWorked() : usual;
        }

        private List<WorkInterval> firstWorked() {
            for (DayOfWeek day : DayOfWeek.values()) {
                if (!week.getOrDefault(day, List.of()).isEmpty()) {
                    return week.get(day);
                }
            }
            throw new AssertionError("a week without work");
        }
    }

    @Provide
    Arbitrary<Drawn> calendars() {
        Arbitrary<Map<LocalDate, DayKind>> days = Arbitraries.maps(
                        Arbitraries.integers().between(0, 40).map(FIRST::plusDays),
                        Arbitraries.of(DayKind.HOLIDAY, DayKind.HOLIDAY, DayKind.MAKE_UP))
                .ofMaxSize(14);
        return Combinators.combine(hours().list().ofSize(7), hours().filter(h -> !h.isEmpty()), days)
                .as((week, atLeast, dated) -> {
                    Map<DayOfWeek, List<WorkInterval>> drawn = new EnumMap<>(DayOfWeek.class);
                    for (DayOfWeek day : DayOfWeek.values()) {
                        drawn.put(day, week.get(day.ordinal()));
                    }
                    drawn.put(DayOfWeek.WEDNESDAY, atLeast);
                    return new Drawn(drawn, dated);
                });
    }

    /** None, one stretch, or several with breaks between them; now and then round the clock. */
    private static Arbitrary<List<WorkInterval>> hours() {
        Arbitrary<List<WorkInterval>> drawn = Arbitraries.integers()
                .between(0, WorkInterval.DAY)
                .set()
                .ofMinSize(2)
                .ofMaxSize(6)
                .map(SlaCalendarProperties::pairs);
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, drawn),
                net.jqwik.api.Tuple.of(2, Arbitraries.just(List.of())),
                net.jqwik.api.Tuple.of(
                        3,
                        Arbitraries.just(
                                List.of(WorkInterval.parse("08:30-12:00"), WorkInterval.parse("13:30-17:30")))),
                net.jqwik.api.Tuple.of(1, Arbitraries.just(List.of(new WorkInterval(0, WorkInterval.DAY)))));
    }

    private static List<WorkInterval> pairs(Set<Integer> ends) {
        List<Integer> sorted = ends.stream().sorted().toList();
        List<WorkInterval> intervals = new ArrayList<>();
        for (int i = 0; i + 1 < sorted.size(); i += 2) {
            intervals.add(new WorkInterval(sorted.get(i), sorted.get(i + 1)));
        }
        return intervals;
    }

    private static SlaReplay replay(List<LedgerEntry> ledger, Drawn calendar, long target) {
        return new SlaReplay(ledger, SlaTargets.of("p", "c", null, null, target), calendar.asWorkingTime());
    }

    /** Opened, then paused and resumed in turn. */
    private static List<LedgerEntry> ledger(int opened, List<Integer> gaps) {
        List<LedgerEntry> ledger = new ArrayList<>();
        Instant at = START.plus(Duration.ofMinutes(opened));
        ledger.add(new LedgerEntry(at, Kind.OPENED));
        for (int i = 0; i < gaps.size(); i++) {
            at = at.plus(Duration.ofMinutes(gaps.get(i)));
            ledger.add(new LedgerEntry(at, i % 2 == 0 ? Kind.PAUSED : Kind.RESUMED));
        }
        return ledger;
    }

    private static boolean runs(List<LedgerEntry> ledger, Instant at) {
        Kind last = Kind.OPENED;
        for (LedgerEntry entry : ledger) {
            if (!entry.at().isAfter(at)) {
                last = entry.kind();
            }
        }
        return last != Kind.PAUSED;
    }

    /** Null when it never runs out, because it stands still for good. */
    private static Instant walk(List<LedgerEntry> ledger, Drawn calendar, long target) {
        Instant last = ledger.get(ledger.size() - 1).at();
        long left = target;
        Instant at = ledger.get(0).at();
        while (left > 0) {
            if (!at.isBefore(last) && !runs(ledger, at)) {
                return null;
            }
            left -= runs(ledger, at) && calendar.works(at) ? 1 : 0;
            at = at.plus(Duration.ofMinutes(1));
        }
        return at;
    }
}
