package org.anlan.risk.review.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anlan.platform.audit.AuditEntry;
import org.anlan.platform.command.Desk;
import org.anlan.risk.application.RiskRepository;
import org.anlan.risk.application.RiskWork;
import org.anlan.risk.domain.Risk;
import org.anlan.risk.review.ReviewCause;
import org.anlan.risk.review.ReviewOutcome;
import org.anlan.risk.review.ReviewRow;

/** What asks for reviews of risks, and what came of it. One cause with one source asks once until it is settled. */
@Dependent
public class ReviewBook {
    @PersistenceContext(unitName = "anlan-risk")
    EntityManager em;

    @Inject
    RiskWork work;

    @Inject
    Desk desk;

    /** @param source number of what asks, or null @return whether it is new; then the risk is due within 30 days */
    public boolean ask(Risk risk, ReviewCause cause, String source, String note) {
        Instant now = desk.now();
        boolean isNew = em.createNativeQuery("insert into risk.risk_review (risk_id, cause, source, note, asked_by,"
                                + " asked_at) select id, ?2, ?3, ?4, ?5, ?6 from risk.risk where number = ?1"
                                + " on conflict do nothing")
                        .setParameter(1, risk.number())
                        .setParameter(2, cause.name())
                        .setParameter(3, source)
                        .setParameter(4, note)
                        .setParameter(5, desk.login())
                        .setParameter(6, now)
                        .executeUpdate()
                == 1;
        if (isNew) {
            risk.life().askReview(desk.today(), now);
            work.remindOfReview(risk, desk.today().plusDays(RiskWork.DAYS_TO_REVIEW));
            record(risk, "risk.review_asked", cause, source, note);
        }
        return isNew;
    }

    /** A review settles everything that asked for one; the regular one leaves its own trace. */
    public void settle(Risk risk, ReviewOutcome outcome, String note) {
        int settled = update(" and outcome is null", outcome, note, Map.of("number", risk.number()));
        if (settled == 0 && outcome == ReviewOutcome.CONFIRMED) {
            em.createNativeQuery("insert into risk.risk_review (risk_id, cause, asked_by, asked_at, outcome,"
                            + " outcome_note, settled_by, settled_at)"
                            + " select id, 'PERIODIC', ?2, ?3, ?4, ?5, ?2, ?3 from risk.risk where number = ?1")
                    .setParameter(1, risk.number())
                    .setParameter(2, desk.login())
                    .setParameter(3, desk.now())
                    .setParameter(4, outcome.name())
                    .setParameter(5, note)
                    .executeUpdate();
        }
    }

    /** What asked was decided by itself; when nothing else asks, the regular term counts again. */
    public void decided(Risk risk, ReviewCause cause, String source, String note) {
        Map<String, Object> which = new HashMap<>(Map.of("number", risk.number(), "cause", cause.name()));
        which.put("source", source == null ? "" : source);
        update(
                " and outcome is null and cause = :cause and coalesce(source, '') = :source",
                ReviewOutcome.DECIDED,
                note,
                which);
        if (rows(risk.number()).stream().allMatch(r -> r.outcome() != null)) {
            risk.life().reviewAnswered(desk.now());
            work.reviewSettled(risk);
        }
    }

    private int update(String which, ReviewOutcome outcome, String note, Map<String, Object> args) {
        var query = em.createNativeQuery("update risk.risk_review set outcome = :outcome, outcome_note = :note,"
                        + " settled_by = :by, settled_at = :at"
                        + " where risk_id = (select id from risk.risk where number = :number)" + which)
                .setParameter("outcome", outcome.name())
                .setParameter("note", note)
                .setParameter("by", desk.login())
                .setParameter("at", desk.now());
        args.forEach(query::setParameter);
        return query.executeUpdate();
    }

    /** The newest first. */
    @SuppressWarnings("unchecked")
    List<ReviewRow> rows(String riskNumber) {
        List<Tuple> rows = em.createNativeQuery(
                        "select v.cause, v.source, v.note, v.asked_by, v.asked_at, v.outcome, v.outcome_note,"
                                + " v.settled_by, v.settled_at from risk.risk_review v join risk.risk r"
                                + " on r.id = v.risk_id where r.number = ?1 order by v.id desc",
                        Tuple.class)
                .setParameter(1, riskNumber)
                .getResultList();
        return rows.stream().map(ReviewBook::row).toList();
    }

    private static ReviewRow row(Tuple t) {
        String outcome = t.get("outcome", String.class);
        return new ReviewRow(
                ReviewCause.valueOf(t.get("cause", String.class)),
                t.get("source", String.class),
                t.get("note", String.class),
                t.get("asked_by", String.class),
                t.get("asked_at", Instant.class),
                outcome == null ? null : ReviewOutcome.valueOf(outcome),
                t.get("outcome_note", String.class),
                t.get("settled_by", String.class),
                t.get("settled_at", Instant.class));
    }

    private void record(Risk risk, String what, ReviewCause cause, String source, String note) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("reviewCause", cause);
        facts.put("reviewSource", source);
        desk.record(AuditEntry.changed(what, RiskRepository.KIND, risk.number(), Map.of(), facts, note));
    }
}
