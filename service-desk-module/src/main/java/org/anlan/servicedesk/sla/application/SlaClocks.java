package org.anlan.servicedesk.sla.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anlan.platform.calendar.Calendars;
import org.anlan.servicedesk.domain.Ticket;
import org.anlan.servicedesk.sla.SlaStep;
import org.anlan.servicedesk.sla.SlaTargets;
import org.anlan.servicedesk.sla.domain.LedgerEntry;
import org.anlan.servicedesk.sla.domain.LedgerEntry.Kind;
import org.anlan.servicedesk.sla.domain.SlaReplay;
import org.anlan.servicedesk.sla.domain.StepClock;

/** Keeps the clocks of tickets: writes the ledger, replays it, stores the deadlines. */
@Dependent
public class SlaClocks {
    @Inject
    DeadlineStore store;

    @Inject
    Calendars calendars;

    /** What is promised to a request received now. @param targets null when nothing is */
    public List<StepClock> plan(SlaTargets targets, Instant receivedAt) {
        return targets == null
                ? List.of()
                : new SlaReplay(
                                List.of(new LedgerEntry(receivedAt, Kind.OPENED)),
                                targets,
                                calendars.workingTime(targets.calendarCode()))
                        .steps();
    }

    /** Stores the plan of a ticket that was just stored. */
    public void open(Ticket ticket, SlaTargets targets, List<StepClock> plan, String login) {
        store.open(ticket.id(), ticket.receivedAt(), login, targets, plan);
    }

    /**
     * Adds a line and moves the deadlines.
     *
     * @param kind null: nothing happened to the clocks, but targets or calendar may be others now
     * @return the steps as they stand
     */
    public List<StepClock> note(Ticket ticket, SlaTargets targets, Kind kind, Instant at, String login, String note) {
        List<LedgerEntry> ledger = new ArrayList<>(store.ledger(ticket.id()));
        if (kind != null) {
            LedgerEntry entry = new LedgerEntry(at, kind);
            store.append(ticket.id(), entry, login, note);
            ledger.add(entry);
        }
        List<StepClock> steps = targets == null
                ? List.of()
                : new SlaReplay(ledger, targets, calendars.workingTime(targets.calendarCode())).steps();
        store.replace(ticket.id(), targets, steps);
        promise(ticket, steps);
        return steps;
    }

    public static void promise(Ticket ticket, List<StepClock> steps) {
        Optional<StepClock> solution = of(steps, SlaStep.SOLUTION);
        ticket.promise(
                solution.map(StepClock::customerDueAt).orElse(null),
                solution.map(StepClock::teamDueAt).orElse(null));
    }

    public static Optional<StepClock> of(List<StepClock> steps, SlaStep step) {
        return steps.stream().filter(s -> s.step() == step).findFirst();
    }
}
