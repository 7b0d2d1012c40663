package org.anlan.servicedesk.sla.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.anlan.platform.calendar.WorkingTime;
import org.anlan.servicedesk.sla.SlaStep;
import org.anlan.servicedesk.sla.SlaTargets;
import org.anlan.servicedesk.sla.domain.LedgerEntry.Kind;

/** The replay against a clock that is looked at every minute. */
class SlaReplayProperties {
    private static final Instant START =
            LocalDateTime.parse("2026-11-15T00:00").atZone(OfficeTime.ZONE).toInstant();
    private static final WorkingTime TIME = new OfficeTime();

    @Property(tries = 150)
    void team_deadline_is_where_a_minute_walk_runs_out_of_time(
            @ForAll @IntRange(max = 8 * 1440) int opened,
            @ForAll @IntRange(min = 1, max = 900) int target,
            @ForAll @Size(max = 6) List<@IntRange(min = 1, max = 700) Integer> gaps) {
        List<LedgerEntry> ledger = ledger(opened, gaps);
        StepClock solution = new SlaReplay(ledger, SlaTargets.of("p", "c", null, null, (long) target), TIME)
                .steps()
                .get(0);
        assertThat(solution.teamDueAt()).isEqualTo(walk(ledger, target));
        assertThat(solution.customerDueAt()).isEqualTo(walk(ledger.subList(0, 1), target));
        if (solution.teamDueAt() != null) {
            assertThat(solution.teamDueAt()).isAfterOrEqualTo(solution.customerDueAt());
            assertThat(solution.teamWarnAt()).isBeforeOrEqualTo(solution.teamDueAt());
        }
    }

    @Property(tries = 150)
    void elapsed_time_is_what_a_minute_walk_counts(
            @ForAll @IntRange(max = 8 * 1440) int opened,
            @ForAll @IntRange(max = 4000) int later,
            @ForAll @Size(max = 6) List<@IntRange(min = 1, max = 700) Integer> gaps) {
        List<LedgerEntry> ledger = ledger(opened, gaps);
        Instant until = ledger.get(ledger.size() - 1).at().plus(Duration.ofMinutes(later));
        SlaReplay replay = new SlaReplay(ledger, SlaTargets.of("p", "c", null, null, 60L), TIME);
        long counted = 0;
        for (Instant at = ledger.get(0).at(); at.isBefore(until); at = at.plus(Duration.ofMinutes(1))) {
            counted += runs(ledger, at) && OfficeTime.worked(at) ? 1 : 0;
        }
        assertThat(replay.teamMinutes(SlaStep.SOLUTION, until)).isEqualTo(counted);
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
    private static Instant walk(List<LedgerEntry> ledger, long target) {
        Instant last = ledger.get(ledger.size() - 1).at();
        long left = target;
        Instant at = ledger.get(0).at();
        while (left > 0) {
            if (!at.isBefore(last) && !runs(ledger, at)) {
                return null;
            }
            left -= runs(ledger, at) && OfficeTime.worked(at) ? 1 : 0;
            at = at.plus(Duration.ofMinutes(1));
        }
        return at;
    }
}
