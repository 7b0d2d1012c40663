package org.anlan.servicedesk.application;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.anlan.platform.NotFound;
import org.anlan.servicedesk.domain.Ticket;

/** Tickets as aggregates, and the lines that are added to them. */
@Dependent
public class TicketRepository {
    public static final String KIND = "ticket";

    @PersistenceContext(unitName = "anlan-service-desk")
    EntityManager em;

    public Optional<Ticket> find(String number) {
        return em.createQuery("select t from Ticket t where t.number = ?1", Ticket.class)
                .setParameter(1, number)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFound no such ticket */
    public Ticket load(String number) {
        return find(number).orElseThrow(() -> new NotFound(KIND, number));
    }

    /**
     * Waits for others that hold the ticket, so that two who act at once act one after the other, and the second learns
     * that the version is another.
     */
    public Ticket lock(String number) {
        Ticket ticket = load(number);
        em.refresh(ticket, LockModeType.PESSIMISTIC_WRITE);
        return ticket;
    }

    public void add(Ticket ticket) {
        em.persist(ticket);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    public void addComment(Ticket ticket, Instant at, String author, boolean internal, String text) {
        em.createNativeQuery("insert into service_desk.ticket_comment (ticket_id, at, author, internal, text)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, ticket.id())
                .setParameter(2, at)
                .setParameter(3, author)
                .setParameter(4, internal)
                .setParameter(5, text)
                .executeUpdate();
    }

    void addWork(Ticket ticket, Instant at, String login, int minutes, String note) {
        em.createNativeQuery("insert into service_desk.ticket_work (ticket_id, login, minutes, note, at)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, ticket.id())
                .setParameter(2, login)
                .setParameter(3, minutes)
                .setParameter(4, note)
                .setParameter(5, at)
                .executeUpdate();
    }

    /** @return whether it was not linked before */
    public boolean addLink(Ticket ticket, String relation, String kind, String number, String by, Instant at) {
        return em.createNativeQuery("insert into service_desk.ticket_link (ticket_id, relation, target_kind,"
                                + " target_number, added_by, added_at) values (?1, ?2, ?3, ?4, ?5, ?6)"
                                + " on conflict (ticket_id, target_kind, target_number) do nothing")
                        .setParameter(1, ticket.id())
                        .setParameter(2, relation)
                        .setParameter(3, kind)
                        .setParameter(4, number)
                        .setParameter(5, by)
                        .setParameter(6, at)
                        .executeUpdate()
                == 1;
    }

    public Optional<String> hazard(Ticket ticket) {
        List<?> numbers = em.createNativeQuery("select target_number from service_desk.ticket_link where ticket_id = ?1"
                        + " and relation = 'HAZARD' and target_kind = 'finding'")
                .setParameter(1, ticket.id())
                .getResultList();
        return numbers.stream().findFirst().map(String.class::cast);
    }

    int complaintsSince(String categoryCode, Instant since) {
        return ((Number) em.createNativeQuery("select count(*) from service_desk.ticket where kind_code = 'T'"
                                + " and category_code = ?1 and received_at >= ?2 and status <> 'INVALID'")
                        .setParameter(1, categoryCode)
                        .setParameter(2, since)
                        .getSingleResult())
                .intValue();
    }
}
