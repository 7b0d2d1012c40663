package org.anlan.servicedesk.sla.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.anlan.platform.calendar.WorkingTime;
import org.anlan.servicedesk.sla.SlaStep;
import org.anlan.servicedesk.sla.SlaTargets;
import org.anlan.servicedesk.sla.domain.LedgerEntry.Kind;

/** Tickets that are solved, reported back or not, ended and reopened, against a clock that is looked at every minute. */
class SlaReopeningProperties {
    private static final Instant START =
            LocalDateTime.parse("2026-11-15T00:00").atZone(OfficeTime.ZONE).toInstant();
    private static final WorkingTime TIME = new OfficeTime();

    @Property(tries = 200)
    void solution_and_report_back_are_due_where_a_minute_walk_runs_out_of_time(
            @ForAll("lives") List<LedgerEntry> ledger,
            @ForAll @IntRange(min = 1, max = 900) int solve,
            @ForAll @IntRange(min = 1, max = 900) int report) {
        SlaTargets targets = SlaTargets.of("p", "c", null, null, (long) solve, (long) report);
        for (StepClock step : new SlaReplay(ledger, targets, TIME).steps()) {
            List<Boolean> stands = standing(ledger, step.step());
            Instant walked = walk(ledger, stands, begin(ledger, step.step()), step.target());
            assertThat(step.startedAt())
                    .isEqualTo(ledger.get(begin(ledger, step.step())).at());
            assertThat(step.teamDueAt()).as("%s %s", step.step(), ledger).isEqualTo(walked);
        }
    }

    @Property(tries = 200)
    void elapsed_time_of_a_reopened_ticket_is_what_a_minute_walk_counts(
            @ForAll("lives") List<LedgerEntry> ledger, @ForAll @IntRange(max = 3000) int later) {
        Instant until = ledger.get(ledger.size() - 1).at().plus(Duration.ofMinutes(later));
        SlaReplay replay = new SlaReplay(ledger, SlaTargets.of("p", "c", null, null, 60L, 60L), TIME);
        for (SlaStep step : List.of(SlaStep.SOLUTION, SlaStep.REPORT_BACK)) {
            int begin = begin(ledger, step);
            long counted = 0;
            if (begin >= 0) {
                List<Boolean> stands = standing(ledger, step);
                for (Instant at = ledger.get(begin).at(); at.isBefore(until); at = at.plus(Duration.ofMinutes(1))) {
                    counted += OfficeTime.worked(at) && !stands.get(line(ledger, at)) ? 1 : 0;
                }
            }
            assertThat(replay.teamMinutes(step, until))
                    .as("%s %s", step, ledger)
                    .isEqualTo(counted);
        }
    }

    /** Whatever may come after what there is, at random, with at most half a day in between. */
    @Provide
    Arbitrary<List<LedgerEntry>> lives() {
        return Arbitraries.integers()
                .between(0, 7 * 700 - 1)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(draws -> {
                    List<LedgerEntry> ledger = new ArrayList<>();
                    ledger.add(new LedgerEntry(START.plus(Duration.ofMinutes(draws.get(0) * 2L)), Kind.OPENED));
                    for (int draw : draws.subList(1, draws.size())) {
                        LedgerEntry last = ledger.get(ledger.size() - 1);
                        List<Kind> next = next(last.kind());
                        Instant at = last.at().plus(Duration.ofMinutes(1 + draw / 7));
                        ledger.add(new LedgerEntry(at, next.get(draw % next.size())));
                    }
                    return ledger;
                });
    }

    private static List<Kind> next(Kind last) {
        return switch (last) {
            case OPENED, RESUMED, REOPENED -> List.of(Kind.PAUSED, Kind.SOLVED, Kind.SOLVED, Kind.ENDED);
            case PAUSED -> List.of(Kind.RESUMED, Kind.RESUMED, Kind.ENDED);
            case SOLVED -> List.of(Kind.REPORTED, Kind.REOPENED, Kind.ENDED);
            case REPORTED -> List.of(Kind.ENDED, Kind.REOPENED);
            default -> List.of(Kind.REOPENED);
        };
    }

    /** The line with which the step began, or -1. */
    private static int begin(List<LedgerEntry> ledger, SlaStep step) {
        if (step == SlaStep.SOLUTION) {
            return 0;
        }
        int last = -1;
        for (int i = 0; i < ledger.size(); i++) {
            last = ledger.get(i).kind() == Kind.SOLVED ? i : last;
        }
        return last;
    }

    /** Whether the team's clock stands still after each line. */
    private static List<Boolean> standing(List<LedgerEntry> ledger, SlaStep step) {
        return ledger.stream()
                .map(LedgerEntry::kind)
                .map(kind -> step == SlaStep.SOLUTION
                        ? List.of(Kind.PAUSED, Kind.SOLVED, Kind.REPORTED, Kind.ENDED)
                                .contains(kind)
                        : kind != Kind.SOLVED)
                .toList();
    }

    private static int line(List<LedgerEntry> ledger, Instant at) {
        int line = 0;
        for (int i = 0; i < ledger.size(); i++) {
            line = ledger.get(i).at().isAfter(at) ? line : i;
        }
        return line;
    }

    /** Null when the clock is paused for good; once nothing is owed any more it is walked on as if it were. */
    private static Instant walk(List<LedgerEntry> ledger, List<Boolean> stands, int begin, long target) {
        int stop = ledger.size() - 1;
        while (stop > begin && stands.get(stop) && stands.get(stop - 1)) {
            stop--;
        }
        boolean forGood = stands.get(stop) && ledger.get(stop).kind() == Kind.PAUSED;
        long left = target;
        Instant at = ledger.get(begin).at();
        while (left > 0) {
            int line = line(ledger, at);
            boolean after = line >= stop;
            if (after && forGood) {
                return null;
            }
            left -= OfficeTime.worked(at) && (after || !stands.get(line)) ? 1 : 0;
            at = at.plus(Duration.ofMinutes(1));
        }
        return at;
    }
}
