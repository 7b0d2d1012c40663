package org.anlan.inspection.conduct.application;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.anlan.inspection.conduct.domain.Inspection;
import org.anlan.platform.NotFound;

/** Loads and stores inspections. */
@Dependent
class InspectionRepository {

    static final String KIND = "inspection";

    @PersistenceContext(unitName = "anlan-inspection")
    EntityManager em;

    Inspection load(String number) {
        return find(number).orElseThrow(() -> new NotFound(KIND, number));
    }

    Optional<Inspection> find(String number) {
        return find(number, LockModeType.NONE);
    }

    /** Locked until the transaction ends: answers of one inspection are saved one after the other. */
    Inspection lock(String number) {
        return find(number, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound(KIND, number));
    }

    private Optional<Inspection> find(String number, LockModeType lock) {
        return em.createQuery("select i from Inspection i where i.number = ?1", Inspection.class)
                .setParameter(1, number)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** Numbers of up to 50 whose window has opened and nobody was told; taken by this transaction. */
    List<String> claimToAnnounce(Instant now) {
        return claim("status = 'PLANNED' and not announced and opens_at <= ?1 and missed_at > ?1", "opens_at", now);
    }

    /** Numbers of up to 50 whose window has passed; taken by this transaction. */
    List<String> claimToMiss(Instant now) {
        return claim("status in ('PLANNED', 'IN_PROGRESS') and missed_at <= ?1", "missed_at", now);
    }

    @SuppressWarnings("unchecked")
    private List<String> claim(String condition, String order, Instant now) {
        return em.createNativeQuery(
                        "select number from inspection.inspection where " + condition + " order by " + order
                                + " limit 50 for update skip locked",
                        String.class)
                .setParameter(1, now)
                .getResultList();
    }

    void add(Inspection inspection) {
        em.persist(inspection);
    }

    void flush() {
        em.flush();
    }
}
