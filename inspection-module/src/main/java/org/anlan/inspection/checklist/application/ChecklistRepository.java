package org.anlan.inspection.checklist.application;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anlan.inspection.checklist.NodeKind;
import org.anlan.inspection.checklist.NodeRow;
import org.anlan.inspection.checklist.domain.Checklist;
import org.anlan.platform.NotFound;
import org.anlan.platform.RuleBroken;

/** Loads and stores checklists. */
@Dependent
public class ChecklistRepository {

    public static final String KIND = "checklist";

    @PersistenceContext(unitName = "anlan-inspection")
    EntityManager em;

    public Checklist load(String number) {
        return find(number).orElseThrow(() -> new NotFound(KIND, number));
    }

    public Optional<Checklist> find(String number) {
        return em.createQuery("select c from Checklist c where c.number = ?1", Checklist.class)
                .setParameter(1, number)
                .getResultStream()
                .findFirst();
    }

    /**
     * For rows of an import, many in a transaction: what they have changed so far is not compared with the database
     * before each look-up, which would take longer with every row.
     */
    Optional<Checklist> ofRow(String number) {
        return em.createQuery("select c from Checklist c where c.number = ?1", Checklist.class)
                .setParameter(1, number)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .filter(em::contains)
                .findFirst();
    }

    /** @see #ofRow */
    Optional<Checklist> ofImport(long importId) {
        return em.createQuery("select c from Checklist c where c.importId = ?1", Checklist.class)
                .setParameter(1, importId)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .filter(em::contains)
                .findFirst();
    }

    /** @throws RuleBroken {@code checklist.not_in_force}: never published, or archived */
    public Checklist loadInForce(String number) {
        Checklist checklist = load(number);
        if (!checklist.isUsable()) {
            throw new RuleBroken("checklist.not_in_force", number);
        }
        return checklist;
    }

    /** Sections and items of one version in reading order. */
    public List<NodeRow> nodes(String number, int version) {
        return load(number).version(version).rows();
    }

    /** Whether a version asks this question. */
    public boolean asks(String number, int version, String itemKey) {
        return em.createQuery(
                                "select count(n) from ChecklistVersion v join v.nodes n where v.checklist.number = ?1"
                                        + " and v.number = ?2 and n.key = ?3 and n.kind = ?4",
                                Long.class)
                        .setParameter(1, number)
                        .setParameter(2, version)
                        .setParameter(3, itemKey)
                        .setParameter(4, NodeKind.ITEM)
                        .getSingleResult()
                > 0;
    }

    /** How many items each version has, without loading them. */
    Map<Integer, Long> itemCounts(Checklist checklist) {
        return em.createQuery(
                        "select v.number, count(n) from ChecklistVersion v left join v.nodes n on n.kind = ?2"
                                + " where v.checklist = ?1 group by v.number",
                        Object[].class)
                .setParameter(1, checklist)
                .setParameter(2, NodeKind.ITEM)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Integer) row[0], row -> (Long) row[1]));
    }

    void add(Checklist checklist) {
        em.persist(checklist);
    }

    void remove(Checklist checklist) {
        em.remove(checklist);
    }

    void flush() {
        em.flush();
    }
}
