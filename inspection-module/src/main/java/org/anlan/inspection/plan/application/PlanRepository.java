package org.anlan.inspection.plan.application;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anlan.inspection.conduct.domain.Inspection;
import org.anlan.inspection.plan.domain.InspectionPlan;
import org.anlan.platform.NotFound;

/** Loads and stores plans and the inspections they scheduled. */
@Dependent
class PlanRepository {

    static final String KIND = "inspection-plan";

    @PersistenceContext(unitName = "anlan-inspection")
    EntityManager em;

    InspectionPlan load(String number) {
        return find(number, LockModeType.NONE).orElseThrow(() -> new NotFound(KIND, number));
    }

    /** Locked until the transaction ends: only one node plans it at a time. */
    InspectionPlan lock(String number) {
        return find(number, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound(KIND, number));
    }

    private Optional<InspectionPlan> find(String number, LockModeType lock) {
        return em.createQuery("select p from InspectionPlan p where p.number = ?1", InspectionPlan.class)
                .setParameter(1, number)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    List<String> activeNumbers() {
        return em.createQuery(
                        "select p.number from InspectionPlan p"
                                + " where p.status = org.anlan.inspection.plan.PlanStatus.ACTIVE order by p.id",
                        String.class)
                .getResultList();
    }

    /** Whether nobody else holds the plan; taken and kept until the transaction ends if so. */
    boolean claim(String number) {
        return !em.createNativeQuery(
                        "select id from inspection.inspection_plan where number = ?1" + " for update skip locked")
                .setParameter(1, number)
                .getResultList()
                .isEmpty();
    }

    List<Inspection> scheduled(String planNumber, LocalDate from) {
        return em.createQuery(
                        "select i from Inspection i where i.planNumber = ?1 and i.scheduledOn >= ?2", Inspection.class)
                .setParameter(1, planNumber)
                .setParameter(2, from)
                .getResultList();
    }

    Optional<LocalDate> plannedUntil(String planNumber) {
        return Optional.ofNullable(em.createQuery(
                        "select max(i.scheduledOn) from Inspection i where i.planNumber = ?1"
                                + " and i.status <> org.anlan.inspection.conduct.InspectionStatus.WITHDRAWN",
                        LocalDate.class)
                .setParameter(1, planNumber)
                .getSingleResult());
    }

    void add(Object entity) {
        em.persist(entity);
    }

    void flush() {
        em.flush();
    }
}
