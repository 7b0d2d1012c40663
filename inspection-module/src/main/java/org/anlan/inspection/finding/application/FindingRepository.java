package org.anlan.inspection.finding.application;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anlan.inspection.finding.FindingFacts;
import org.anlan.inspection.finding.domain.Finding;
import org.anlan.platform.NotFound;

/** Loads and stores findings. */
@Dependent
class FindingRepository {

    static final String KIND = "finding";

    @PersistenceContext(unitName = "anlan-inspection")
    EntityManager em;

    Finding load(String number) {
        return find(number).orElseThrow(() -> new NotFound(KIND, number));
    }

    Optional<Finding> find(String number) {
        return em.createQuery("select f from Finding f where f.number = ?1", Finding.class)
                .setParameter(1, number)
                .getResultStream()
                .findFirst();
    }

    /** The newest finding of the same item at the same place since then that was not withdrawn. */
    Optional<String> earlier(FindingFacts facts, Instant since) {
        if (facts.itemKey() == null || facts.checklistNumber() == null) {
            return Optional.empty();
        }
        List<?> numbers = em.createNativeQuery("select number from inspection.finding where checklist_number = ?1"
                        + " and item_key = ?2 and unit_code = ?3 and coalesce(place, '') = coalesce(?4, '')"
                        + " and created_at >= ?5 and status not in ('VOIDED', 'REJECTED')"
                        + " order by created_at desc limit 1")
                .setParameter(1, facts.checklistNumber())
                .setParameter(2, facts.itemKey())
                .setParameter(3, facts.unitCode())
                .setParameter(4, facts.place())
                .setParameter(5, since)
                .getResultList();
        return numbers.stream().findFirst().map(String.class::cast);
    }

    Optional<String> ofSource(String source, String sourceNumber) {
        List<?> numbers = em.createNativeQuery("select number from inspection.finding where source = ?1"
                        + " and source_number = ?2 and status <> 'VOIDED' order by id limit 1")
                .setParameter(1, source)
                .setParameter(2, sourceNumber)
                .getResultList();
        return numbers.stream().findFirst().map(String.class::cast);
    }

    List<String> repeatsOf(String number) {
        return naming("repeatedOf", number);
    }

    List<String> duplicatesOf(String number) {
        return naming("duplicateOf", number);
    }

    private List<String> naming(String attribute, String number) {
        return em.createQuery(
                        "select f.number from Finding f where f." + attribute + " = ?1 order by f.number", String.class)
                .setParameter(1, number)
                .getResultList();
    }

    long reportsFrom(String address, Instant since) {
        return ((Number) em.createNativeQuery("select count(*) from inspection.finding"
                                + " where reporter_address = ?1 and created_at >= ?2")
                        .setParameter(1, address)
                        .setParameter(2, since)
                        .getSingleResult())
                .longValue();
    }

    /** A rule that says who is told after how many days. */
    record Escalation(int level, int afterDays, String permission) {}

    @SuppressWarnings("unchecked")
    List<Escalation> escalations() {
        List<Object[]> rows = em.createNativeQuery(
                        "select level, after_days, permission from inspection.escalation_rule order by level desc")
                .getResultList();
        return rows.stream()
                .map(row -> new Escalation(((Number) row[0]).intValue(), ((Number) row[1]).intValue(), (String) row[2]))
                .toList();
    }

    /** Up to 50 that are so late and were not escalated so far yet; taken by this transaction. */
    @SuppressWarnings("unchecked")
    List<String> claimOverdue(Escalation rule, LocalDate today) {
        return em.createNativeQuery(
                        "select number from inspection.finding where status = 'RECTIFYING' and due_on <= ?1"
                                + " and escalated_level < ?2 order by due_on limit 50 for update skip locked",
                        String.class)
                .setParameter(1, today.minusDays(rule.afterDays()))
                .setParameter(2, rule.level())
                .getResultList();
    }

    void add(Finding finding) {
        em.persist(finding);
    }

    void flush() {
        em.flush();
    }
}
