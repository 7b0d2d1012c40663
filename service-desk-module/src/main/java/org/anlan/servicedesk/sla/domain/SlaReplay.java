package org.anlan.servicedesk.sla.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anlan.platform.calendar.WorkingTime;
import org.anlan.servicedesk.sla.SlaStep;
import org.anlan.servicedesk.sla.SlaTargets;
import org.anlan.servicedesk.sla.domain.LedgerEntry.Kind;

/**
 * Plays a ledger against targets and a calendar. It is played anew after every line and after every change of priority,
 * policy or calendar, so the result never depends on what was computed before.
 */
public final class SlaReplay {
    private final List<LedgerEntry> ledger;
    private final SlaTargets targets;
    private final WorkingTime time;

    /** @param ledger in the order of time, OPENED first */
    public SlaReplay(List<LedgerEntry> ledger, SlaTargets targets, WorkingTime time) {
        if (ledger.isEmpty() || ledger.get(0).kind() != Kind.OPENED) {
            throw new IllegalArgumentException("ledger does not begin with OPENED");
        }
        this.ledger = List.copyOf(ledger);
        this.targets = targets;
        this.time = time;
    }

    /** The steps that have a target and have begun. */
    public List<StepClock> steps() {
        List<StepClock> steps = new ArrayList<>();
        for (SlaStep step : SlaStep.values()) {
            if (targets.target(step).isPresent()) {
                step(step, targets.target(step).getAsLong()).ifPresent(steps::add);
            }
        }
        return steps;
    }

    /** Working minutes the team's clock of the step has run until then. */
    public long teamMinutes(SlaStep step, Instant until) {
        return sum(running(step), until);
    }

    /** Working minutes since the step began, pauses and all, until it was met or until then. */
    public long customerMinutes(SlaStep step, Instant until) {
        return startOf(step)
                .map(start -> time.minutesBetween(
                        start, metAt(step).filter(m -> m.isBefore(until)).orElse(until)))
                .orElse(0L);
    }

    /** The stretches of time that count for the team; the last may be open. */
    public List<Stretch> running(SlaStep step) {
        List<Stretch> stretches = new ArrayList<>();
        Instant open = null;
        boolean paused = false;
        boolean owed = false;
        for (LedgerEntry entry : ledger) {
            owed = owedAfter(step, entry.kind(), owed);
            paused = pausedAfter(entry.kind(), paused);
            boolean runs = owed && !paused;
            if (runs && open == null) {
                open = entry.at();
            } else if (!runs && open != null) {
                stretches.add(new Stretch(open, entry.at()));
                open = null;
            }
        }
        if (open != null) {
            stretches.add(new Stretch(open, null));
        }
        return stretches;
    }

    /** @param until null: still running */
    public record Stretch(Instant from, Instant until) {}

    private Optional<StepClock> step(SlaStep step, long target) {
        List<Stretch> running = running(step);
        Optional<Instant> start = startOf(step);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        long warn = target * SlaTargets.WARN_PERCENT / 100;
        Instant met = metAt(step).orElse(null);
        return Optional.of(new StepClock(
                step,
                target,
                start.get(),
                met,
                met == null
                        && (running.isEmpty() || running.get(running.size() - 1).until() != null),
                reach(running, warn),
                reach(running, target),
                time.plusMinutes(start.get(), target)));
    }

    /** When the team's clock shows so many minutes, or null when it stands still before that. */
    private Instant reach(List<Stretch> running, long minutes) {
        long left = minutes;
        for (Stretch stretch : running) {
            Instant reached = time.plusMinutes(stretch.from(), left);
            if (stretch.until() == null || !reached.isAfter(stretch.until())) {
                return reached;
            }
            left -= time.minutesBetween(stretch.from(), stretch.until());
        }
        return null;
    }

    private long sum(List<Stretch> running, Instant until) {
        long minutes = 0;
        for (Stretch stretch : running) {
            Instant end = stretch.until() == null || stretch.until().isAfter(until) ? until : stretch.until();
            minutes += end.isAfter(stretch.from()) ? time.minutesBetween(stretch.from(), end) : 0;
        }
        return minutes;
    }

    /** Reporting back counts anew from every solution, the others from the receipt whatever happens later. */
    private Optional<Instant> startOf(SlaStep step) {
        Kind begins = step == SlaStep.REPORT_BACK ? Kind.SOLVED : Kind.OPENED;
        return ledger.stream()
                .filter(entry -> entry.kind() == begins)
                .map(LedgerEntry::at)
                .reduce((earlier, later) -> later);
    }

    private Optional<Instant> metAt(SlaStep step) {
        boolean owed = false;
        Instant met = null;
        for (LedgerEntry entry : ledger) {
            boolean after = owedAfter(step, entry.kind(), owed);
            if (after) {
                met = null;
            } else if (owed) {
                met = entry.at();
            }
            owed = after;
        }
        return Optional.ofNullable(met);
    }

    private static boolean owedAfter(SlaStep step, Kind kind, boolean owed) {
        if (kind == Kind.ENDED || fulfilling(step).contains(kind)) {
            return false;
        }
        boolean begins = step == SlaStep.REPORT_BACK ? kind == Kind.SOLVED : kind == Kind.OPENED;
        boolean again = step == SlaStep.SOLUTION && kind == Kind.REOPENED;
        return owed || begins || again;
    }

    private static Set<Kind> fulfilling(SlaStep step) {
        return switch (step) {
            case FIRST_RESPONSE -> EnumSet.of(Kind.RESPONDED, Kind.ARRIVED, Kind.SOLVED);
            case ARRIVAL -> EnumSet.of(Kind.ARRIVED, Kind.SOLVED);
            case SOLUTION -> EnumSet.of(Kind.SOLVED);
            case REPORT_BACK -> EnumSet.of(Kind.REPORTED, Kind.REOPENED);
        };
    }

    private static boolean pausedAfter(Kind kind, boolean paused) {
        return switch (kind) {
            case PAUSED -> true;
            case RESUMED, SOLVED, REOPENED -> false;
            default -> paused;
        };
    }
}
