package org.anlan.risk.review.application;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.anlan.platform.NotFound;
import org.anlan.risk.domain.Risk;
import org.anlan.risk.review.RetentionStatus;
import org.anlan.risk.review.domain.Retention;

/** Retentions of high risks. */
@Dependent
class RetentionRepository {
    private static final String KIND = "retention";

    @PersistenceContext(unitName = "anlan-risk")
    EntityManager em;

    void add(Retention retention) {
        em.persist(retention);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    /** @throws NotFound none of this risk has the id */
    Retention load(Risk risk, long id) {
        return of(risk).stream().filter(r -> r.id() == id).findFirst().orElseThrow(() -> new NotFound(KIND, id));
    }

    /** The newest first. */
    List<Retention> of(Risk risk) {
        return em.createQuery("select r from Retention r where r.risk = ?1 order by r.id desc", Retention.class)
                .setParameter(1, risk)
                .getResultList();
    }

    boolean isAsked(Risk risk) {
        return of(risk).stream().anyMatch(r -> r.status() == RetentionStatus.ASKED);
    }

    List<Retention> overdueOf(Risk risk, LocalDate today) {
        return of(risk).stream()
                .filter(r -> r.status() == RetentionStatus.APPROVED && r.until().isBefore(today))
                .toList();
    }

    /** Approved ones past their day whose risk was not asked to be reviewed because of it; others' rows are left alone. */
    @SuppressWarnings("unchecked")
    List<Retention> overUnnoticed(LocalDate today, int most) {
        List<Number> ids = em.createNativeQuery("select t.id from risk.risk_retention t"
                        + " where t.status = 'APPROVED' and t.valid_until < ?1 and not exists"
                        + " (select 1 from risk.risk_review v where v.risk_id = t.risk_id"
                        + " and v.cause = 'RETENTION_OVER' and v.source = cast(t.id as text))"
                        + " order by t.id limit " + most + " for update skip locked")
                .setParameter(1, today)
                .getResultList();
        return ids.stream().map(id -> em.find(Retention.class, id.longValue())).toList();
    }
}
