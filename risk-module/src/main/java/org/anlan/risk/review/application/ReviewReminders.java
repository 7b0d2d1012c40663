package org.anlan.risk.review.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.anlan.platform.command.Desk;
import org.anlan.risk.application.RiskFilter;
import org.anlan.risk.application.RiskRepository;
import org.anlan.risk.application.RiskWork;
import org.anlan.risk.review.ReviewCause;
import org.anlan.risk.review.domain.Retention;

/** Tells owners of reviews that come due, in batches; what another node has in hand is left to it. */
@Stateless
public class ReviewReminders {
    /** So many days before it is due the owner finds it in the work list. */
    private static final int DAYS_AHEAD = 14;

    private static final int BATCH = 50;

    @PersistenceContext(unitName = "anlan-risk")
    EntityManager em;

    @Inject
    RetentionRepository retentions;

    @Inject
    RiskRepository risks;

    @Inject
    ReviewBook book;

    @Inject
    RiskWork work;

    @Inject
    Desk desk;

    /** @return how many reviews were reminded of or asked for */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int remindOfSome() {
        List<Retention> over = retentions.overUnnoticed(desk.today(), BATCH);
        over.forEach(r -> book.ask(r.risk(), ReviewCause.RETENTION_OVER, r.id().toString(), null));
        List<Tuple> due = claimDue();
        due.forEach(t -> work.remindOfReview(
                risks.load(t.get("number", String.class)), LocalDate.parse(t.get("due", String.class))));
        return over.size() + due.size();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> claimDue() {
        return em.createNativeQuery(
                        "with due as (select r.id, " + RiskFilter.DUE + " as due from risk.risk r"
                                + " join risk.risk_register g on g.id = r.register_id"
                                + " where r.status = 'EFFECTIVE' and " + RiskFilter.DUE + " <= :until"
                                + " and r.review_reminded_for is distinct from " + RiskFilter.DUE
                                + " order by r.id limit " + BATCH + " for update of r skip locked)"
                                + " update risk.risk u set review_reminded_for = due.due from due where u.id = due.id"
                                + " returning u.number, cast(due.due as text) as due",
                        Tuple.class)
                .setParameter("until", desk.today().plusDays(DAYS_AHEAD))
                .getResultList();
    }
}
