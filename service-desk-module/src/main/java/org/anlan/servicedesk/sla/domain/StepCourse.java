package org.anlan.servicedesk.sla.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.anlan.servicedesk.sla.SlaStep;
import org.anlan.servicedesk.sla.domain.LedgerEntry.Kind;
import org.anlan.servicedesk.sla.domain.SlaReplay.Stretch;

/**
 * What the lines of a ledger mean to one step: begun, running or standing still, then met, or void because nothing is
 * owed any more. Reporting back counts anew from every solution, the others from the receipt whatever happens later.
 */
final class StepCourse {
    private final SlaStep step;
    private final List<Stretch> running = new ArrayList<>();
    private Instant startedAt;
    private Instant metAt;
    private Instant voidedAt;
    private Instant pausedAt;
    private Instant runningFrom;
    private boolean owed;

    private StepCourse(SlaStep step) {
        this.step = step;
    }

    static StepCourse of(SlaStep step, List<LedgerEntry> ledger) {
        StepCourse course = new StepCourse(step);
        ledger.forEach(course::read);
        return course;
    }

    private void read(LedgerEntry entry) {
        pause(entry);
        if (entry.kind() == (step == SlaStep.REPORT_BACK ? Kind.SOLVED : Kind.OPENED)) {
            begin(entry.at());
        } else if (entry.kind() == Kind.REOPENED) {
            reopen(entry.at());
        } else if (owed && fulfilling().contains(entry.kind())) {
            meet(entry.at());
        } else if (owed && entry.kind() == Kind.ENDED) {
            owed = false;
            voidedAt = entry.at();
        }
        run(entry.at());
    }

    private void begin(Instant at) {
        running.clear();
        runningFrom = null;
        startedAt = at;
        metAt = null;
        voidedAt = null;
        owed = true;
    }

    private void meet(Instant at) {
        owed = false;
        metAt = at;
        voidedAt = null;
    }

    /** A solution that was none is not reported back; the solution is owed again, and what was void meanwhile. */
    private void reopen(Instant at) {
        switch (step) {
            case REPORT_BACK -> {
                voidedAt = owed ? at : voidedAt;
                owed = false;
            }
            case FIRST_RESPONSE -> {
                if (owed || voidedAt != null) {
                    meet(at);
                }
            }
            case ARRIVAL, SOLUTION -> {
                boolean again = step == SlaStep.SOLUTION || voidedAt != null;
                owed = owed || again;
                metAt = again ? null : metAt;
                voidedAt = null;
            }
        }
    }

    private Set<Kind> fulfilling() {
        return switch (step) {
            case FIRST_RESPONSE -> EnumSet.of(Kind.RESPONDED, Kind.ARRIVED, Kind.SOLVED);
            case ARRIVAL -> EnumSet.of(Kind.ARRIVED, Kind.SOLVED);
            case SOLUTION -> EnumSet.of(Kind.SOLVED);
            case REPORT_BACK -> EnumSet.of(Kind.REPORTED);
        };
    }

    private void pause(LedgerEntry entry) {
        switch (entry.kind()) {
            case PAUSED -> pausedAt = entry.at();
            case RESUMED, SOLVED, REOPENED -> pausedAt = null;
            default -> {
                // the clock goes on as it was
            }
        }
    }

    private void run(Instant at) {
        boolean runs = owed && pausedAt == null;
        if (runs && runningFrom == null) {
            runningFrom = at;
        } else if (!runs && runningFrom != null) {
            running.add(new Stretch(runningFrom, at));
            runningFrom = null;
        }
    }

    /** The stretches of time that count for the team; the last may be open. */
    List<Stretch> running() {
        List<Stretch> stretches = new ArrayList<>(running);
        if (runningFrom != null) {
            stretches.add(new Stretch(runningFrom, null));
        }
        return stretches;
    }

    /** As if the step were still owed: where the clock would have gone, had it not been stopped for good. */
    List<Stretch> runningOn() {
        List<Stretch> stretches = running();
        int last = stretches.size() - 1;
        Instant stopped = metAt == null ? voidedAt : metAt;
        if (last >= 0 && stopped != null && stopped.equals(stretches.get(last).until())) {
            stretches.set(last, new Stretch(stretches.get(last).from(), null));
        }
        return stretches;
    }

    /** Null while the step has not begun. */
    Instant startedAt() {
        return startedAt;
    }

    /** Null unless fulfilled. */
    Instant metAt() {
        return metAt;
    }

    /** Since when it is owed no more without having been fulfilled, or null. */
    Instant voidedAt() {
        return voidedAt;
    }

    /** Since when the team's clock stands still while the step is owed, or null. */
    Instant pausedSince() {
        return owed ? pausedAt : null;
    }
}
