package org.anlan.servicedesk.sla.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anlan.platform.database.Writes;
import org.anlan.servicedesk.sla.SlaTargets;
import org.anlan.servicedesk.sla.domain.LedgerEntry;
import org.anlan.servicedesk.sla.domain.StepClock;

/** Ledger lines and deadlines as rows: facts and their consequences, written with plain SQL. */
@Dependent
public class DeadlineStore {
    /**
     * When the sweep has to look at a row: at the first stage not yet reported. A step that was met or is void is only late
     * if the stage came before that. The sweep's own marks are never written here.
     */
    static final String NEXT = """
            (select min(stage) from (values
                (case when d.warned_at is null then d.team_warn_at end),
                (case when d.breached_at is null then d.team_due_at end),
                (case when d.customer_breached_at is null then d.customer_due_at end)) as open (stage)
              where stage < coalesce(d.met_at, d.voided_at, 'infinity'))""";

    /** A step that begins anew has nothing reported yet. */
    private static final String MARKS = Stream.of("warned_at", "breached_at", "customer_breached_at")
            .map(mark -> mark + " = case when sla_deadline.started_at = excluded.started_at then sla_deadline." + mark
                    + " end")
            .collect(Collectors.joining(", "));

    private static final String COLUMNS = " (ticket_id, step, policy_code, calendar_code, target_minutes, started_at,"
            + " met_at, team_warn_at, team_due_at, customer_due_at, next_at, voided_at)";

    private static final String OPENED =
            "insert into service_desk.sla_entry (ticket_id, at, kind, login) values (?, ?, 'OPENED', ?)";

    private static final String ROW = "(?, ?, ?, ?, ?, cast(? as timestamptz), cast(? as timestamptz),"
            + " cast(? as timestamptz), cast(? as timestamptz), cast(? as timestamptz), cast(? as timestamptz),"
            + " cast(? as timestamptz))";

    private static final String REPLACED =
            " on conflict (ticket_id, step) do update set policy_code = excluded.policy_code,"
                    + " calendar_code = excluded.calendar_code, target_minutes = excluded.target_minutes,"
                    + " started_at = excluded.started_at, met_at = excluded.met_at,"
                    + " team_warn_at = excluded.team_warn_at, team_due_at = excluded.team_due_at,"
                    + " customer_due_at = excluded.customer_due_at, voided_at = excluded.voided_at, " + MARKS;

    @PersistenceContext(unitName = "anlan-service-desk")
    EntityManager em;

    @Inject
    Writes writes;

    /** First line of the ledger and first deadlines of a new ticket, in one statement. */
    void open(long ticketId, Instant at, String login, SlaTargets targets, List<StepClock> steps) {
        List<Object> values = new ArrayList<>(List.of(ticketId, at, login));
        if (steps.isEmpty()) {
            writes.later(OPENED, values.toArray());
            return;
        }
        values.addAll(values(ticketId, targets, steps));
        writes.later("with opened as (" + OPENED + ") " + insert(steps), values.toArray());
    }

    void append(long ticketId, LedgerEntry entry, String login, String note) {
        writes.send();
        em.createNativeQuery("insert into service_desk.sla_entry (ticket_id, at, kind, login, note)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, ticketId)
                .setParameter(2, entry.at())
                .setParameter(3, entry.kind().name())
                .setParameter(4, login)
                .setParameter(5, note)
                .executeUpdate();
    }

    List<LedgerEntry> ledger(long ticketId) {
        return lines(ticketId).stream()
                .map(t -> new LedgerEntry(
                        t.get("at", Instant.class), LedgerEntry.Kind.valueOf(t.get("kind", String.class))))
                .toList();
    }

    @SuppressWarnings("unchecked")
    List<Tuple> lines(long ticketId) {
        writes.send();
        return em.createNativeQuery(
                        "select at, kind, login, note from service_desk.sla_entry where ticket_id = ?1 order by id",
                        Tuple.class)
                .setParameter(1, ticketId)
                .getResultList();
    }

    /** Replaces the deadlines of a ticket; what was reported stays reported. */
    void replace(long ticketId, SlaTargets targets, List<StepClock> steps) {
        String kept = String.join(" ", steps.stream().map(s -> s.step().name()).toList());
        writes.later(
                "delete from service_desk.sla_deadline where ticket_id = ?"
                        + " and not (step = any(string_to_array(?, ' ')))",
                ticketId,
                kept);
        if (!steps.isEmpty()) {
            writes.later(
                    insert(steps) + REPLACED, values(ticketId, targets, steps).toArray());
            writes.later(
                    "update service_desk.sla_deadline d set next_at = " + NEXT + " where d.ticket_id = ?", ticketId);
        }
    }

    private static String insert(List<StepClock> steps) {
        return "insert into service_desk.sla_deadline" + COLUMNS + " values "
                + String.join(", ", Collections.nCopies(steps.size(), ROW));
    }

    private static List<Object> values(long ticketId, SlaTargets targets, List<StepClock> steps) {
        List<Object> values = new ArrayList<>();
        for (StepClock step : steps) {
            Collections.addAll(
                    values,
                    ticketId,
                    step.step().name(),
                    targets.policyCode(),
                    targets.calendarCode(),
                    (int) step.target(),
                    step.startedAt(),
                    step.metAt(),
                    step.teamWarnAt(),
                    step.teamDueAt(),
                    step.customerDueAt(),
                    step.isMet() ? null : first(step),
                    step.voidedAt());
        }
        return values;
    }

    @SuppressWarnings("unchecked")
    List<Tuple> deadlines(long ticketId) {
        writes.send();
        return em.createNativeQuery(
                        "select d.*, p.name as policy_name from service_desk.sla_deadline d"
                                + " left join service_desk.sla_policy p on p.code = d.policy_code"
                                + " where d.ticket_id = ?1",
                        Tuple.class)
                .setParameter(1, ticketId)
                .getResultList();
    }

    private static Instant first(StepClock step) {
        return step.teamWarnAt() == null ? step.customerDueAt() : step.teamWarnAt();
    }

    static Instant instant(Tuple t, String column) {
        Object value = t.get(column);
        return value instanceof Timestamp stamp ? stamp.toInstant() : (Instant) value;
    }
}
