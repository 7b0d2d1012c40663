package org.anlan.risk.feedback.application;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.anlan.risk.domain.Risk;
import org.anlan.risk.feedback.RiskFeedback.WatchCategory;
import org.anlan.risk.feedback.WatchedCategory;

/** Ticket categories that are linked to risks, and the tickets of those categories. */
@Dependent
class WatchedTickets {
    /** Tickets of the category within the window that were tickets and that no decision has used up. */
    private static final String COUNTED = " n.category_code = w.category_code and n.dropped_at is null"
            + " and n.received_at > greatest(cast(:now as timestamptz) - make_interval(days => w.window_days),"
            + " coalesce(w.decided_at, '-infinity'))";

    @PersistenceContext(unitName = "anlan-risk")
    EntityManager em;

    /** One ticket of a linked category. @param kind may be null, as may subject and place */
    record Noted(String number, String category, String kind, String subject, String place, Instant at) {}

    /** One link to a risk, with how many tickets count. */
    record Watch(String riskNumber, WatchedCategory rule) {}

    boolean isWatched(String category) {
        return !em.createNativeQuery("select 1 from risk.watched_category where category_code = ?1 limit 1")
                .setParameter(1, category)
                .getResultList()
                .isEmpty();
    }

    /** Told again, it adds what was not known. */
    void note(Noted ticket) {
        em.createNativeQuery("insert into risk.noted_ticket (ticket_number, category_code, kind, subject, place,"
                        + " received_at) values (?1, ?2, ?3, ?4, ?5, ?6) on conflict (ticket_number) do update set"
                        + " kind = coalesce(excluded.kind, noted_ticket.kind),"
                        + " subject = coalesce(excluded.subject, noted_ticket.subject),"
                        + " place = coalesce(excluded.place, noted_ticket.place)")
                .setParameter(1, ticket.number())
                .setParameter(2, ticket.category())
                .setParameter(3, ticket.kind())
                .setParameter(4, ticket.subject())
                .setParameter(5, ticket.place())
                .setParameter(6, ticket.at())
                .executeUpdate();
    }

    /**
     * Links of the category. They stay locked until the transaction ends: of two tickets at once the second sees the
     * first, so that the one that makes the number full is never missed.
     */
    List<Watch> lock(String category, Instant now) {
        em.createNativeQuery(
                        "select 1 from risk.watched_category where category_code = ?1" + " order by risk_id for update")
                .setParameter(1, category)
                .getResultList();
        return rows(em.createNativeQuery(
                                "select r.number as risk, w.category_code, w.category_name, w.tickets, w.window_days,"
                                        + " (select count(*) from risk.noted_ticket n where" + COUNTED + ") as counted"
                                        + " from risk.watched_category w join risk.risk r on r.id = w.risk_id"
                                        + " where w.category_code = :category and r.status <> 'CLOSED' order by r.id",
                                Tuple.class)
                        .setParameter("now", now)
                        .setParameter("category", category))
                .stream()
                .map(t -> new Watch(t.get("risk", String.class), rule(t)))
                .toList();
    }

    List<WatchedCategory> of(Risk risk, Instant now) {
        return rows(em.createNativeQuery(
                                "select w.category_code, w.category_name, w.tickets, w.window_days,"
                                        + " (select count(*) from risk.noted_ticket n where" + COUNTED + ") as counted"
                                        + " from risk.watched_category w join risk.risk r on r.id = w.risk_id"
                                        + " where r.number = :risk order by w.linked_at, w.category_code",
                                Tuple.class)
                        .setParameter("now", now)
                        .setParameter("risk", risk.number()))
                .stream()
                .map(WatchedTickets::rule)
                .toList();
    }

    void watch(WatchCategory command, String by, Instant at) {
        em.createNativeQuery("insert into risk.watched_category (risk_id, category_code, category_name, tickets,"
                        + " window_days, linked_by, linked_at) select id, ?2, ?3, ?4, ?5, ?6, ?7 from risk.risk"
                        + " where number = ?1 on conflict (risk_id, category_code) do update set"
                        + " category_name = excluded.category_name, tickets = excluded.tickets,"
                        + " window_days = excluded.window_days")
                .setParameter(1, command.riskNumber())
                .setParameter(2, command.categoryCode())
                .setParameter(3, command.categoryName())
                .setParameter(4, command.tickets())
                .setParameter(5, command.days())
                .setParameter(6, by)
                .setParameter(7, at)
                .executeUpdate();
    }

    /** @return whether it was linked */
    boolean unwatch(Risk risk, String category) {
        return em.createNativeQuery("delete from risk.watched_category where category_code = ?2"
                                + " and risk_id = (select id from risk.risk where number = ?1)")
                        .setParameter(1, risk.number())
                        .setParameter(2, category)
                        .executeUpdate()
                == 1;
    }

    /** From here on only later tickets count. */
    void restart(Risk risk, String category, Instant at) {
        em.createNativeQuery("update risk.watched_category set decided_at = ?3 where category_code = ?2"
                        + " and risk_id = (select id from risk.risk where number = ?1)")
                .setParameter(1, risk.number())
                .setParameter(2, category)
                .setParameter(3, at)
                .executeUpdate();
    }

    /** Everything that counts for the link is evidence of the proposal. */
    void addEvidence(long proposal, Risk risk, String category, Instant now) {
        em.createNativeQuery("insert into risk.proposal_ticket (proposal_id, ticket_number)"
                        + " select :proposal, n.ticket_number from risk.noted_ticket n join risk.watched_category w on"
                        + COUNTED + " where w.category_code = :category"
                        + " and w.risk_id = (select id from risk.risk where number = :risk) on conflict do nothing")
                .setParameter("proposal", proposal)
                .setParameter("now", now)
                .setParameter("category", category)
                .setParameter("risk", risk.number())
                .executeUpdate();
    }

    /** @return category of the ticket, if it counted until now */
    Optional<String> drop(String ticket, Instant at) {
        return category(em.createNativeQuery("update risk.noted_ticket set dropped_at = ?2 where ticket_number = ?1"
                        + " and dropped_at is null returning category_code")
                .setParameter(1, ticket)
                .setParameter(2, at));
    }

    /** @return category of the ticket, if it had been dropped */
    Optional<String> takeUpAgain(String ticket) {
        return category(em.createNativeQuery("update risk.noted_ticket set dropped_at = null where ticket_number = ?1"
                        + " and dropped_at is not null returning category_code")
                .setParameter(1, ticket));
    }

    void removeEvidence(long proposal, String ticket) {
        em.createNativeQuery("delete from risk.proposal_ticket where proposal_id = ?1 and ticket_number = ?2")
                .setParameter(1, proposal)
                .setParameter(2, ticket)
                .executeUpdate();
    }

    private static Optional<String> category(Query query) {
        List<?> codes = query.getResultList();
        return codes.stream().findFirst().map(String.class::cast);
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }

    private static WatchedCategory rule(Tuple t) {
        return new WatchedCategory(
                t.get("category_code", String.class),
                t.get("category_name", String.class),
                ((Number) t.get("tickets")).intValue(),
                ((Number) t.get("window_days")).intValue(),
                ((Number) t.get("counted")).longValue());
    }
}
