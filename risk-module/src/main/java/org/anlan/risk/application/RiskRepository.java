package org.anlan.risk.application;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.anlan.platform.NotFound;
import org.anlan.risk.Snapshot;
import org.anlan.risk.domain.Risk;
import org.anlan.risk.domain.RiskAssessment;
import org.anlan.risk.domain.RiskSnapshot;
import org.anlan.risk.register.domain.RiskRegister;

/** Risks as aggregates, with the assessments and editions they leave behind. */
@Dependent
public class RiskRepository {
    public static final String KIND = "risk";

    @PersistenceContext(unitName = "anlan-risk")
    EntityManager em;

    public Optional<Risk> find(String number) {
        return em.createQuery("select r from Risk r join fetch r.register where r.number = ?1", Risk.class)
                .setParameter(1, number)
                .getResultStream()
                .findFirst();
    }

    /**
     * For a reaction to an event: a person who has the risk open must not make the publisher fail, so it waits for
     * whoever is writing and then sees the newest state.
     */
    public Optional<Risk> lock(String number) {
        return em.createQuery("select r from Risk r where r.number = ?1", Risk.class)
                .setParameter(1, number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFound no such risk */
    public Risk load(String number) {
        return find(number).orElseThrow(() -> new NotFound(KIND, number));
    }

    /** Open risks of a register in its order. */
    public List<Risk> ofRegister(RiskRegister register, int most) {
        return em.createQuery(
                        "select r from Risk r where r.register = ?1 and r.life.status <>"
                                + " org.anlan.risk.RiskStatus.CLOSED order by r.position, r.id",
                        Risk.class)
                .setParameter(1, register)
                .setMaxResults(most)
                .getResultList();
    }

    public int nextPosition(RiskRegister register) {
        return em.createQuery(
                        "select coalesce(max(r.position), -1) + 1 from Risk r where r.register = ?1", Integer.class)
                .setParameter(1, register)
                .getSingleResult();
    }

    public List<RiskAssessment> assessments(Risk risk) {
        return em.createQuery(
                        "select a from RiskAssessment a where a.risk = ?1 order by a.id desc", RiskAssessment.class)
                .setParameter(1, risk)
                .getResultList();
    }

    public List<Snapshot> snapshots(Risk risk) {
        return em
                .createQuery("select s from RiskSnapshot s where s.risk = ?1 order by s.edition", RiskSnapshot.class)
                .setParameter(1, risk)
                .getResultList()
                .stream()
                .map(RiskSnapshot::view)
                .toList();
    }

    public void add(Risk risk) {
        em.persist(risk);
    }

    public void add(RiskAssessment assessment) {
        em.persist(assessment);
    }

    public void add(RiskSnapshot snapshot) {
        em.persist(snapshot);
    }

    /** Takes an imported risk back, together with all it brought. */
    public void remove(Risk risk) {
        em.createQuery("delete from RiskAssessment a where a.risk = ?1")
                .setParameter(1, risk)
                .executeUpdate();
        em.remove(risk);
        em.flush();
    }

    public void flush() {
        em.flush();
    }
}
