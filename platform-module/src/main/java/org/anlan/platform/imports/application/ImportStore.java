package org.anlan.platform.imports.application;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anlan.platform.NotFound;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.imports.ImportDetails.Counts;
import org.anlan.platform.imports.ImportDetails.SameFile;
import org.anlan.platform.imports.ImportStatus;
import org.anlan.platform.imports.ImportSummary;
import org.anlan.platform.imports.RowState;
import org.anlan.platform.imports.domain.ImportJob;

/** Imports in the database: the job as an entity, its file, counts and lists. */
@Dependent
class ImportStore {

    static final String KIND = "import";

    @PersistenceContext(unitName = "anlan-platform")
    EntityManager em;

    ImportJob load(long id) {
        return Optional.ofNullable(em.find(ImportJob.class, id)).orElseThrow(() -> new NotFound(KIND, id));
    }

    /** Loads and keeps others from changing the job until the transaction ends. */
    ImportJob lock(long id) {
        ImportJob job = em.find(ImportJob.class, id, LockModeType.PESSIMISTIC_WRITE);
        return Optional.ofNullable(job).orElseThrow(() -> new NotFound(KIND, id));
    }

    void add(ImportJob job, byte[] content) {
        em.persist(job);
        em.flush();
        em.createNativeQuery("insert into platform.import_file (job_id, content) values (?1, ?2)")
                .setParameter(1, job.id())
                .setParameter(2, content)
                .executeUpdate();
    }

    byte[] content(long id) {
        return (byte[]) em.createNativeQuery("select content from platform.import_file where job_id = ?1", byte[].class)
                .setParameter(1, id)
                .getSingleResult();
    }

    void dropContent(long id) {
        em.createNativeQuery("delete from platform.import_file where job_id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    void flush() {
        em.flush();
    }

    void startProgress(long id, int total) {
        em.createNativeQuery(
                        "update platform.import_job set progress = 0, progress_total = ?2, claims = 0 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, total)
                .executeUpdate();
    }

    int[] progress(long id) {
        Tuple t = (Tuple) em.createNativeQuery(
                        "select progress, progress_total from platform.import_job where id = ?1", Tuple.class)
                .setParameter(1, id)
                .getSingleResult();
        return new int[] {number(t, "progress"), number(t, "progress_total")};
    }

    Counts counts(long id) {
        Tuple t = (Tuple) em.createNativeQuery(
                        "select count(*) as total,"
                                + " count(*) filter (where state = 'ACCEPTED') as accepted,"
                                + " count(*) filter (where state = 'ACCEPTED' and chosen) as chosen,"
                                + " count(*) filter (where state = 'REJECTED') as rejected,"
                                + " count(*) filter (where flagged) as flagged,"
                                + " count(*) filter (where state = 'STORED') as stored,"
                                + " count(*) filter (where state = 'UNDONE') as undone,"
                                + " count(*) filter (where state = 'KEPT') as kept"
                                + " from platform.import_row where job_id = ?1",
                        Tuple.class)
                .setParameter(1, id)
                .getSingleResult();
        return new Counts(
                number(t, "total"),
                number(t, "accepted"),
                number(t, "chosen"),
                number(t, "rejected"),
                number(t, "flagged"),
                number(t, "stored"),
                number(t, "undone"),
                number(t, "kept"));
    }

    /** Stored imports of the same bytes; whoever made them, for a double is a double. */
    @SuppressWarnings("unchecked")
    List<SameFile> sameFile(ImportJob job) {
        List<Tuple> found = em.createNativeQuery(
                        "select id, created_by, imported_at from platform.import_job where sha256 = ?1 and kind = ?2"
                                + " and id <> ?3 and status = 'IMPORTED' order by id desc limit 5",
                        Tuple.class)
                .setParameter(1, job.sha256())
                .setParameter(2, job.kind())
                .setParameter(3, job.id())
                .getResultList();
        return found.stream()
                .map(t -> new SameFile(
                        ((Number) t.get("id")).longValue(),
                        t.get("created_by", String.class),
                        t.get("imported_at", Instant.class)))
                .toList();
    }

    /** @param login null for everybody's */
    @SuppressWarnings("unchecked")
    Page<ImportSummary> find(String kind, String login, PageRequest asked) {
        PageRequest page = asked.inItsOwnOrder();
        String where = " where (cast(:kind as text) is null or j.kind = :kind)"
                + " and (cast(:login as text) is null or j.created_by = :login)";
        Query rows = em.createNativeQuery(
                "select j.id, j.kind, j.status, j.file_name, j.created_by, j.created_at,"
                        + " (select count(*) from platform.import_row r where r.job_id = j.id) as total,"
                        + " (select count(*) from platform.import_row r where r.job_id = j.id and r.state = 'REJECTED') as rejected,"
                        + " (select count(*) from platform.import_row r where r.job_id = j.id and r.state = 'STORED') as stored"
                        + " from platform.import_job j" + where + " order by j.id desc limit " + page.size()
                        + " offset "
                        + page.offset(),
                Tuple.class);
        Query count = em.createNativeQuery(
                "select count(*) from (select 1 from platform.import_job j" + where + " limit " + (Page.COUNT_CAP + 1)
                        + ") x",
                Long.class);
        for (Query q : List.of(rows, count)) {
            q.setParameter("kind", kind).setParameter("login", login);
        }
        List<Tuple> found = rows.getResultList();
        return Page.of(
                found.stream().map(ImportStore::summary).toList(),
                page,
                () -> ((Number) count.getSingleResult()).longValue());
    }

    private static ImportSummary summary(Tuple t) {
        return new ImportSummary(
                ((Number) t.get("id")).longValue(),
                t.get("kind", String.class),
                ImportStatus.valueOf(t.get("status", String.class)),
                t.get("file_name", String.class),
                t.get("created_by", String.class),
                t.get("created_at", Instant.class),
                number(t, "total"),
                number(t, "rejected"),
                number(t, "stored"));
    }

    void choose(long id, Collection<Integer> seqs, boolean chosen) {
        String some = seqs.isEmpty() ? "" : " and seq in (:seqs)";
        Query update = em.createNativeQuery("update platform.import_row set chosen = :chosen where job_id = :id" + some)
                .setParameter("chosen", chosen)
                .setParameter("id", id);
        if (!seqs.isEmpty()) {
            update.setParameter("seqs", seqs);
        }
        update.executeUpdate();
    }

    /** Rows still to be worked on in a stage, as places in the import. */
    @SuppressWarnings("unchecked")
    List<Integer> pending(long id, Map.Entry<RowState, Boolean> stateAndDescending, int limit) {
        String chosen = stateAndDescending.getKey() == RowState.ACCEPTED ? " and chosen" : "";
        String order = stateAndDescending.getValue() ? " desc" : "";
        return em.createNativeQuery(
                        "select seq from platform.import_row where job_id = ?1 and state = ?2" + chosen
                                + " order by seq" + order + " limit " + limit,
                        Integer.class)
                .setParameter(1, id)
                .setParameter(2, stateAndDescending.getKey().name())
                .getResultList();
    }

    private static int number(Tuple t, String column) {
        return ((Number) t.get(column)).intValue();
    }
}
