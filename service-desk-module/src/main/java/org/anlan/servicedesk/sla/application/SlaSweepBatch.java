package org.anlan.servicedesk.sla.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import org.anlan.platform.command.Desk;
import org.anlan.servicedesk.TicketActions;
import org.anlan.servicedesk.TicketActions.Act;
import org.anlan.servicedesk.TicketStatus;
import org.anlan.servicedesk.application.TicketRepository;
import org.anlan.servicedesk.domain.Ticket;
import org.anlan.servicedesk.sla.SlaStage;

/**
 * One transaction of the sweep. Rows another node works on are skipped, and the mark that a stage was reported is
 * written in the transaction that reports it: exactly once, however many nodes look.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SlaSweepBatch {
    private static final int BATCH = 100;

    private static final String DUE =
            "select d.ticket_id, d.step, coalesce(d.met_at, d.voided_at) as stopped_at, d.team_warn_at, d.team_due_at,"
                    + " d.customer_due_at, d.warned_at, d.breached_at, d.customer_breached_at"
                    + " from service_desk.sla_deadline d where d.next_at <= ?1 order by d.next_at limit " + BATCH
                    + " for update of d skip locked";

    @PersistenceContext(unitName = "anlan-service-desk")
    EntityManager em;

    @Inject
    SlaReports reports;

    @Inject
    TicketRepository tickets;

    @Inject
    TicketActions actions;

    @Inject
    Desk desk;

    /** @return how many stages were reported; 0 when nothing is left that no other node works on */
    public int reportSome() {
        Instant now = desk.now();
        @SuppressWarnings("unchecked")
        List<Tuple> rows =
                em.createNativeQuery(DUE, Tuple.class).setParameter(1, now).getResultList();
        rows.forEach(row -> report(row, now));
        return rows.size();
    }

    public List<String> overdueSuspensions() {
        List<?> numbers = em.createNativeQuery("select number from service_desk.ticket where status = 'SUSPENDED'"
                        + " and paused_until <= ?1 order by paused_until")
                .setParameter(1, desk.now())
                .getResultList();
        return numbers.stream().map(String.class::cast).toList();
    }

    /** Whoever comes second finds it resumed. */
    public void resume(String number) {
        Ticket ticket = tickets.lock(number);
        if (ticket.status() == TicketStatus.SUSPENDED && !ticket.pause().until().isAfter(desk.now())) {
            actions.resume(new Act(number, ticket.version(), null));
        }
    }

    private void report(Tuple row, Instant now) {
        long ticketId = ((Number) row.get("ticket_id")).longValue();
        String step = row.get("step", String.class);
        for (SlaStage stage : SlaStage.values()) {
            Instant reached = DeadlineStore.instant(row, reachedColumn(stage));
            boolean reported = row.get(markColumn(stage)) != null;
            if (reached != null && !reported && !reached.isAfter(now) && isOwed(row, reached)) {
                mark(ticketId, step, stage, now);
                Ticket ticket = em.find(Ticket.class, ticketId);
                reports.report(ticket, step, stage, reached, now);
                if (!isTold(row, stage, reached)) {
                    reports.tell(ticket, step, stage);
                }
            }
        }
        em.createNativeQuery("update service_desk.sla_deadline d set next_at = " + DeadlineStore.NEXT
                        + " where d.ticket_id = ?1 and d.step = ?2")
                .setParameter(1, ticketId)
                .setParameter(2, step)
                .executeUpdate();
    }

    /** Two deadlines that are one moment are told as one. */
    private static boolean isTold(Tuple row, SlaStage stage, Instant reached) {
        return stage == SlaStage.CUSTOMER_BREACH
                && reached.equals(DeadlineStore.instant(row, reachedColumn(SlaStage.BREACH)));
    }

    /** A step met in time or void by then is not late, however late the sweep looks; one met too late was late. */
    private static boolean isOwed(Tuple row, Instant reached) {
        Instant stopped = DeadlineStore.instant(row, "stopped_at");
        return stopped == null || reached.isBefore(stopped);
    }

    private void mark(long ticketId, String step, SlaStage stage, Instant now) {
        em.createNativeQuery("update service_desk.sla_deadline set " + markColumn(stage)
                        + " = ?3 where ticket_id = ?1 and step = ?2")
                .setParameter(1, ticketId)
                .setParameter(2, step)
                .setParameter(3, now)
                .executeUpdate();
    }

    private static String reachedColumn(SlaStage stage) {
        return switch (stage) {
            case WARNING -> "team_warn_at";
            case BREACH -> "team_due_at";
            case CUSTOMER_BREACH -> "customer_due_at";
        };
    }

    private static String markColumn(SlaStage stage) {
        return switch (stage) {
            case WARNING -> "warned_at";
            case BREACH -> "breached_at";
            case CUSTOMER_BREACH -> "customer_breached_at";
        };
    }
}
