package org.anlan.platform.imports.application;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anlan.platform.NotFound;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.imports.ImportMessage;
import org.anlan.platform.imports.ImportMessage.Severity;
import org.anlan.platform.imports.ImportRowView;
import org.anlan.platform.imports.RowState;
import org.anlan.platform.imports.table.ReadRow;
import org.anlan.platform.json.Json;

/** Rows of imports as plain records: fifty thousand of them are no objects with a life. */
@Dependent
class RowStore {

    private static final String COLUMNS = "select seq, sheet, row_no, state, chosen, flagged, corrected,"
            + " cast(cells as text) as cells, cast(reading as text) as reading, cast(checks as text) as checks, reference"
            + " from platform.import_row where job_id = :id";

    @PersistenceContext(unitName = "anlan-platform")
    EntityManager em;

    /** A row as kept. @param reading what reading had to say, @param checks what the kind has to say */
    record Kept(
            int seq,
            int sheet,
            int row,
            RowState state,
            boolean chosen,
            boolean corrected,
            Map<String, String> values,
            Map<String, String> extras,
            List<ImportMessage> reading,
            List<ImportMessage> checks,
            String reference) {

        boolean broken() {
            return Stream.concat(reading.stream(), checks.stream()).anyMatch(m -> m.severity() == Severity.ERROR);
        }

        ImportRowView view() {
            List<ImportMessage> messages = new ArrayList<>(reading);
            messages.addAll(checks);
            return new ImportRowView(seq, sheet, row, state, chosen, corrected, values, extras, messages, reference);
        }
    }

    void clear(long id) {
        em.createNativeQuery("delete from platform.import_row where job_id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** One statement for a whole batch. @param firstSeq place of the first row of the batch */
    void insert(long id, int firstSeq, List<ReadRow> rows) {
        List<Map<String, Object>> batch = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            ReadRow read = rows.get(i);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("seq", firstSeq + i);
            row.put("sheet", read.sheet());
            row.put("row_no", read.row().row());
            row.put("cells", Stored.cells(read.row().values(), read.row().extras()));
            row.put("reading", Stored.messages(read.messages()));
            batch.add(row);
        }
        em.createNativeQuery("insert into platform.import_row (job_id, seq, sheet, row_no, state, cells, reading)"
                        + " select ?1, x.seq, x.sheet, x.row_no, 'READ', cast(x.cells as jsonb), cast(x.reading as jsonb)"
                        + " from jsonb_to_recordset(cast(?2 as jsonb))"
                        + " as x(seq int, sheet int, row_no int, cells text, reading text)")
                .setParameter(1, id)
                .setParameter(2, Json.write(batch))
                .executeUpdate();
    }

    /** The rows, locked until the transaction ends, so that nobody corrects what is being stored. */
    @SuppressWarnings("unchecked")
    List<Kept> lock(long id, Collection<Integer> seqs) {
        List<Tuple> found = em.createNativeQuery(COLUMNS + " and seq in (:seqs) order by seq for update", Tuple.class)
                .setParameter("id", id)
                .setParameter("seqs", seqs)
                .getResultList();
        return found.stream().map(RowStore::kept).toList();
    }

    /** What an undo could not take back is as it was before it, without what was said then. */
    void releaseKept(long id) {
        em.createNativeQuery("update platform.import_row set state = 'STORED',"
                        + " checks = jsonb_build_object('messages', coalesce((select jsonb_agg(m)"
                        + " from jsonb_array_elements(checks -> 'messages') m where m ->> 'severity' <> 'ERROR'),"
                        + " cast('[]' as jsonb))) where job_id = ?1 and state = 'KEPT'")
                .setParameter(1, id)
                .executeUpdate();
    }

    Kept lock(long id, int seq) {
        return lock(id, List.of(seq)).stream().findFirst().orElseThrow(() -> new NotFound("import_row", seq));
    }

    void save(long id, Kept row) {
        save(id, List.of(row));
    }

    /** One statement for a whole chunk. */
    void save(long id, List<Kept> rows) {
        em.createNativeQuery("update platform.import_row r set state = x.state, flagged = x.flagged,"
                        + " corrected = x.corrected, cells = cast(x.cells as jsonb), reading = cast(x.reading as jsonb),"
                        + " checks = cast(x.checks as jsonb), reference = x.reference"
                        + " from jsonb_to_recordset(cast(?2 as jsonb)) as x(seq int, state text, flagged boolean,"
                        + " corrected boolean, cells text, reading text, checks text, reference text)"
                        + " where r.job_id = ?1 and r.seq = x.seq")
                .setParameter(1, id)
                .setParameter(2, Json.write(rows.stream().map(RowStore::columns).toList()))
                .executeUpdate();
    }

    private static Map<String, Object> columns(Kept row) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("seq", row.seq());
        columns.put("state", row.state().name());
        columns.put(
                "flagged",
                Stream.concat(row.reading().stream(), row.checks().stream())
                        .anyMatch(m -> m.severity() == Severity.FLAG));
        columns.put("corrected", row.corrected());
        columns.put("cells", Stored.cells(row.values(), row.extras()));
        columns.put("reading", Stored.messages(row.reading()));
        columns.put("checks", Stored.messages(row.checks()));
        columns.put("reference", row.reference());
        return columns;
    }

    /** A large table just read is unknown to the planner, which would go through all of it for each chunk. */
    void analyse() {
        em.createNativeQuery("analyze platform.import_row").executeUpdate();
    }

    Page<ImportRowView> find(long id, Collection<RowState> states, boolean onlyFlagged, PageRequest page) {
        String filter = (states.isEmpty() ? "" : " and state in (:states)") + (onlyFlagged ? " and flagged" : "");
        Query rows = em.createNativeQuery(
                COLUMNS + filter + " order by seq limit " + page.size() + " offset " + page.offset(), Tuple.class);
        Query count = em.createNativeQuery(
                "select count(*) from (select 1 from platform.import_row where job_id = :id" + filter + " limit "
                        + (Page.COUNT_CAP + 1) + ") x",
                Long.class);
        for (Query q : List.of(rows, count)) {
            q.setParameter("id", id);
            if (!states.isEmpty()) {
                q.setParameter("states", states.stream().map(Enum::name).toList());
            }
        }
        @SuppressWarnings("unchecked")
        List<Tuple> found = rows.getResultList();
        return Page.of(
                found.stream().map(t -> kept(t).view()).toList(),
                page,
                () -> ((Number) count.getSingleResult()).longValue());
    }

    private static Kept kept(Tuple t) {
        String cells = t.get("cells", String.class);
        return new Kept(
                ((Number) t.get("seq")).intValue(),
                ((Number) t.get("sheet")).intValue(),
                ((Number) t.get("row_no")).intValue(),
                RowState.valueOf(t.get("state", String.class)),
                t.get("chosen", Boolean.class),
                t.get("corrected", Boolean.class),
                Stored.cells(cells, "values"),
                Stored.cells(cells, "extras"),
                Stored.messages(t.get("reading", String.class)),
                Stored.messages(t.get("checks", String.class)),
                t.get("reference", String.class));
    }
}
