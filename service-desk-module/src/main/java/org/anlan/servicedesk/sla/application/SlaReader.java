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
import org.anlan.servicedesk.domain.Ticket;
import org.anlan.servicedesk.sla.SlaStep;
import org.anlan.servicedesk.sla.SlaTargets;
import org.anlan.servicedesk.sla.SlaView;
import org.anlan.servicedesk.sla.domain.LedgerEntry;
import org.anlan.servicedesk.sla.domain.SlaReplay;
import org.anlan.servicedesk.sla.domain.SlaTrace;

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
        List<SlaView.Step> steps = store.deadlines(ticket.id()).stream()
                .map(row -> step(row, ledger, now))
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

    private SlaView.Step step(Tuple row, List<LedgerEntry> ledger, Instant now) {
        SlaStep step = SlaStep.valueOf(row.get("step", String.class));
        String calendar = row.get("calendar_code", String.class);
        long target = ((Number) row.get("target_minutes")).longValue();
        WorkingTime time = calendars.workingTime(calendar);
        SlaReplay replay = new SlaReplay(
                ledger, new SlaTargets(row.get("policy_code", String.class), calendar, Map.of(step, target)), time);
        Instant started = at(row, "started_at");
        Instant met = at(row, "met_at");
        Instant until = met == null ? now : met;
        Instant due = at(row, "team_due_at");
        long team = replay.teamMinutes(step, until);
        long customer = replay.customerMinutes(step, now);
        return new SlaView.Step(
                step,
                state(row, due, met, now),
                row.get("policy_code", String.class),
                row.get("policy_name", String.class),
                calendar,
                target,
                started,
                met,
                team,
                customer,
                target - team,
                target - customer,
                at(row, "team_warn_at"),
                due,
                at(row, "customer_due_at"),
                at(row, "warned_at"),
                at(row, "breached_at"),
                at(row, "customer_breached_at"),
                new SlaTrace(time, zone.id()).days(replay.running(step), started, due == null ? until : due));
    }

    private static SlaView.State state(Tuple row, Instant due, Instant met, Instant now) {
        if (met != null) {
            return due != null && due.isBefore(met) ? SlaView.State.MET_LATE : SlaView.State.MET;
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
