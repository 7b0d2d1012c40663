package org.anlan.platform.audit.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.anlan.platform.audit.SealReport;

/**
 * Seals audit records in batches by a hash chain. A seal covers all transactions of a range that have ended for good
 * (below the oldest running one), so that no record can slip under it later; the hash is computed by PostgreSQL over
 * the records' own text and the hash before.
 */
@Stateless
public class AuditSeals {

    private static final String GENESIS = "";

    private static final String HASH = "select encode(sha256(convert_to(:previous || coalesce(string_agg("
            + "concat_ws('|', id, tx, extract(epoch from at), actor_login, actor_name, coalesce(source_ip, ''),"
            + " coalesce(request_id, ''), action, object_kind, object_number, facts_before, facts_after,"
            + " coalesce(note, '')), E'\\n' order by id), ''), 'UTF8')), 'hex') as hash, count(*) as records"
            + " from platform.audit_record where tx >= cast(:from_tx as xid8) and tx < cast(:until_tx as xid8)";

    @PersistenceContext(unitName = "anlan-platform")
    EntityManager em;

    @Inject
    Clock clock;

    /** Seals what has ended since the last seal. Safe on any number of nodes: one at a time, the others wait. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void seal() {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('anlan.audit_seal')) as text)")
                .getSingleResult();
        Tuple last = last();
        String fromTx = last == null ? "0" : last.get("until_tx", String.class);
        String untilTx = (String) em.createNativeQuery("select cast(pg_snapshot_xmin(pg_current_snapshot()) as text)")
                .getSingleResult();
        String previous = last == null ? GENESIS : last.get("hash", String.class);
        Tuple sealed = hash(previous, fromTx, untilTx);
        if (((Number) sealed.get("records")).longValue() == 0) {
            return;
        }
        em.createNativeQuery(
                        "insert into platform.audit_seal (from_tx, until_tx, records, previous_hash, hash, sealed_at)"
                                + " values (cast(?1 as xid8), cast(?2 as xid8), ?3, ?4, ?5, ?6)")
                .setParameter(1, fromTx)
                .setParameter(2, untilTx)
                .setParameter(3, ((Number) sealed.get("records")).intValue())
                .setParameter(4, previous)
                .setParameter(5, sealed.get("hash"))
                .setParameter(6, clock.instant())
                .executeUpdate();
    }

    /** Recomputes every seal. */
    public SealReport verify() {
        List<Long> broken = new ArrayList<>();
        long sealed = 0;
        String previous = GENESIS;
        String reached = "0";
        for (Tuple seal : seals()) {
            Tuple actual = hash(previous, seal.get("from_tx", String.class), seal.get("until_tx", String.class));
            boolean intact = seal.get("previous_hash").equals(previous)
                    && seal.get("from_tx").equals(reached)
                    && seal.get("hash").equals(actual.get("hash"));
            if (!intact) {
                broken.add(((Number) seal.get("id")).longValue());
            }
            sealed += ((Number) actual.get("records")).longValue();
            previous = seal.get("hash", String.class);
            reached = seal.get("until_tx", String.class);
        }
        Number unsealed =
                (Number) em.createNativeQuery("select count(*) from platform.audit_record where tx >= cast(?1 as xid8)")
                        .setParameter(1, reached)
                        .getSingleResult();
        return new SealReport(sealed, unsealed.longValue(), broken);
    }

    private Tuple hash(String previous, String fromTx, String untilTx) {
        return (Tuple) em.createNativeQuery(HASH, Tuple.class)
                .setParameter("previous", previous)
                .setParameter("from_tx", fromTx)
                .setParameter("until_tx", untilTx)
                .getSingleResult();
    }

    private Tuple last() {
        List<Tuple> all = tuples(" order by id desc limit 1");
        return all.isEmpty() ? null : all.get(0);
    }

    private List<Tuple> seals() {
        return tuples(" order by id");
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> tuples(String tail) {
        return em.createNativeQuery(
                        "select id, cast(from_tx as text) as from_tx, cast(until_tx as text) as until_tx,"
                                + " previous_hash, hash from platform.audit_seal" + tail,
                        Tuple.class)
                .getResultList();
    }
}
