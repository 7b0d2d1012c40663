package org.anlan.servicedesk.complaint.application;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.anlan.platform.NotFound;
import org.anlan.servicedesk.complaint.Complaints.Severity;
import org.anlan.servicedesk.complaint.Complaints.WordingStatus;
import org.anlan.servicedesk.complaint.domain.Complaint;
import org.anlan.servicedesk.complaint.domain.Wording;
import org.anlan.servicedesk.domain.Ticket;

/** Ratings, wordings and the matrix. */
@Dependent
public class ComplaintStore {
    private static final Duration ALIKE_WITHIN = Duration.ofHours(24);

    @PersistenceContext(unitName = "anlan-service-desk")
    EntityManager em;

    Optional<Complaint> find(String number) {
        return Optional.ofNullable(em.find(Complaint.class, number));
    }

    Complaint findOrAdd(String number) {
        return find(number).orElseGet(() -> {
            Complaint fresh = new Complaint(number);
            em.persist(fresh);
            return fresh;
        });
    }

    Wording add(Wording wording) {
        em.persist(wording);
        em.flush();
        return wording;
    }

    /** @throws NotFound no such wording of this ticket */
    Wording wording(String number, long id) {
        Wording found = em.find(Wording.class, id);
        if (found == null || !found.ticketNumber().equals(number)) {
            throw new NotFound("wording", String.valueOf(id));
        }
        return found;
    }

    /** The newest first. */
    List<Wording> wordings(String number) {
        return em.createQuery("select w from Wording w where w.ticketNumber = ?1 order by w.id desc", Wording.class)
                .setParameter(1, number)
                .getResultList();
    }

    boolean has(String number, WordingStatus status) {
        return wordings(number).stream().anyMatch(w -> w.view().status() == status);
    }

    List<Severity> severities() {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(
                        "select code, name, name_en, approval, alarm_minutes from service_desk.complaint_severity"
                                + " where active order by sort_order",
                        Tuple.class)
                .getResultList();
        return rows.stream()
                .map(t -> new Severity(
                        t.get("code", String.class),
                        t.get("name", String.class),
                        t.get("name_en", String.class),
                        t.get("approval", String.class),
                        t.get("alarm_minutes", Integer.class)))
                .toList();
    }

    Optional<Severity> severity(String number) {
        return find(number)
                .map(Complaint::severity)
                .flatMap(code ->
                        severities().stream().filter(s -> s.code().equals(code)).findFirst());
    }

    /** Complaints of the same category at the same place around the time of this one. */
    int alike(Ticket ticket) {
        if (ticket.categoryCode() == null || ticket.requester().place() == null) {
            return 1;
        }
        Instant at = ticket.receivedAt();
        return ((Number) em.createNativeQuery("select count(*) from service_desk.ticket where kind_code = ?1"
                                + " and category_code = ?2 and place = ?3 and received_at between ?4 and ?5"
                                + " and status <> 'INVALID'")
                        .setParameter(1, ticket.kindCode())
                        .setParameter(2, ticket.categoryCode())
                        .setParameter(3, ticket.requester().place())
                        .setParameter(4, at.minus(ALIKE_WITHIN))
                        .setParameter(5, at.plus(ALIKE_WITHIN))
                        .getSingleResult())
                .intValue();
    }
}
