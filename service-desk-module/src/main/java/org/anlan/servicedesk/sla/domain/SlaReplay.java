package org.anlan.servicedesk.sla.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        long minutes = 0;
        for (Stretch stretch : running(step)) {
            Instant end = stretch.until() == null || stretch.until().isAfter(until) ? until : stretch.until();
            minutes += end.isAfter(stretch.from()) ? time.minutesBetween(stretch.from(), end) : 0;
        }
        return minutes;
    }

    /** Working minutes since the step began, pauses and all, until it was met or void or until then. */
    public long customerMinutes(SlaStep step, Instant until) {
        StepCourse course = course(step);
        Instant stopped = course.metAt() == null ? course.voidedAt() : course.metAt();
        Instant end = stopped == null || stopped.isAfter(until) ? until : stopped;
        return course.startedAt() == null ? 0 : time.minutesBetween(course.startedAt(), end);
    }

    /** The stretches of time that count for the team; the last may be open. */
    public List<Stretch> running(SlaStep step) {
        return course(step).running();
    }

    /** Likewise, and after the step was met or void as if it were not: what its deadline follows from. */
    public List<Stretch> runningOn(SlaStep step) {
        return course(step).runningOn();
    }

    /** Since when the team's clock of the step stands still, or null. */
    public Instant pausedSince(SlaStep step) {
        return course(step).pausedSince();
    }

    /** @param until null: still running */
    public record Stretch(Instant from, Instant until) {}

    private StepCourse course(SlaStep step) {
        return StepCourse.of(step, ledger);
    }

    private Optional<StepClock> step(SlaStep step, long target) {
        StepCourse course = course(step);
        if (course.startedAt() == null) {
            return Optional.empty();
        }
        List<Stretch> running = course.runningOn();
        return Optional.of(new StepClock(
                step,
                target,
                course.startedAt(),
                course.metAt(),
                course.voidedAt(),
                course.pausedSince() != null,
                reach(running, target * SlaTargets.WARN_PERCENT / 100),
                reach(running, target),
                time.plusMinutes(course.startedAt(), target)));
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
}
