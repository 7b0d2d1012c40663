package org.anlan.servicedesk.sla.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.anlan.platform.calendar.Calendars;
import org.anlan.platform.calendar.WorkingTime;
import org.anlan.platform.time.BusinessZone;
import org.anlan.servicedesk.TicketStatus;
import org.anlan.servicedesk.domain.Ticket;
import org.anlan.servicedesk.sla.SlaStep;
import org.anlan.servicedesk.sla.SlaTargets;
import org.anlan.servicedesk.sla.SlaView;
import org.anlan.servicedesk.sla.domain.LedgerEntry;
import org.anlan.servicedesk.sla.domain.SlaReplay;
import org.anlan.servicedesk.sla.domain.SlaReplay.Stretch;
import org.anlan.servicedesk.sla.domain.SlaTrace;
import org.anlan.servicedesk.sla.domain.StepClock;

/**
 * Shows the clocks of a ticket. Deadlines are the stored ones, under the policy that counted when they were stored, so a
 * closed ticket does not change with today's policies.
 */
@Dependent
public class SlaReader {
    @Inject
    DeadlineStore store;

    @Inject
    Calendars calendars;

    @Inject
    BusinessZone zone;

    public SlaView read(Ticket ticket, Instant now) {
        List<LedgerEntry> ledger = store.ledger(ticket.id());
        boolean invalid = ticket.status() == TicketStatus.INVALID;
        List<SlaView.Step> steps = store.deadlines(ticket.id()).stream()
                .map(row -> step(row, ledger, invalid, now))
                .sorted(Comparator.comparing(SlaView.Step::step))
                .toList();
        List<SlaView.Entry> entries = store.lines(ticket.id()).stream()
                .map(t -> new SlaView.Entry(
                        t.get("at", Instant.class),
                        t.get("kind", String.class),
                        t.get("login", String.class),
                        t.get("note", String.class)))
                .toList();
        return new SlaView(steps, entries);
    }

    private SlaView.Step step(Tuple row, List<LedgerEntry> ledger, boolean invalid, Instant now) {
        SlaStep step = SlaStep.valueOf(row.get("step", String.class));
        String calendar = row.get("calendar_code", String.class);
        long target = ((Number) row.get("target_minutes")).longValue();
        WorkingTime time = calendars.workingTime(calendar);
        SlaReplay replay = new SlaReplay(
                ledger, new SlaTargets(row.get("policy_code", String.class), calendar, Map.of(step, target)), time);
        Instant started = at(row, "started_at");
        Instant met = at(row, "met_at");
        Instant voided = at(row, "voided_at");
        Instant stopped = met == null ? voided : met;
        Instant due = due(row, stopped, replay);
        Instant customerDue = at(row, "customer_due_at");
        long team = replay.teamMinutes(step, stopped == null ? now : stopped);
        long customer = replay.customerMinutes(step, now);
        SlaTrace trace = new SlaTrace(time, zone.id());
        return new SlaView.Step(
                step,
                state(row, due, invalid, now),
                row.get("policy_code", String.class),
                row.get("policy_name", String.class),
                calendar,
                target,
                started,
                met,
                voided,
                replay.pausedSince(step),
                team,
                customer,
                target - team,
                target - customer,
                at(row, "team_warn_at"),
                due,
                customerDue,
                at(row, "warned_at"),
                at(row, "breached_at"),
                at(row, "customer_breached_at"),
                trace.days(replay.runningOn(step), started, traced(due, stopped, now)),
                trace.days(List.of(new Stretch(started, null)), started, customerDue));
    }

    /** Of steps that were met before their deadline was kept, it is worked out. */
    private static Instant due(Tuple row, Instant stopped, SlaReplay replay) {
        Instant stored = at(row, "team_due_at");
        return stored != null || stopped == null
                ? stored
                : replay.steps().stream().findFirst().map(StepClock::teamDueAt).orElse(null);
    }

    private static Instant traced(Instant due, Instant stopped, Instant now) {
        return due != null ? due : stopped != null ? stopped : now;
    }

    private static SlaView.State state(Tuple row, Instant due, boolean invalid, Instant now) {
        Instant met = at(row, "met_at");
        Instant voided = at(row, "voided_at");
        if (met != null) {
            return due != null && due.isBefore(met) ? SlaView.State.MET_LATE : SlaView.State.MET;
        }
        if (voided != null) {
            boolean late = due != null && due.isBefore(voided) && !invalid;
            return late ? SlaView.State.BREACHED : SlaView.State.VOID;
        }
        if (due == null) {
            return SlaView.State.PAUSED;
        }
        if (!due.isAfter(now)) {
            return SlaView.State.BREACHED;
        }
        Instant warn = at(row, "team_warn_at");
        return warn != null && !warn.isAfter(now) ? SlaView.State.WARNED : SlaView.State.RUNNING;
    }

    private static Instant at(Tuple row, String column) {
        return DeadlineStore.instant(row, column);
    }
}
