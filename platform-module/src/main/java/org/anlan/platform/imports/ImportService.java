package org.anlan.platform.imports;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;

/**
 * Door: imports from upload to undo. Each takes the permission its {@link ImportKind} names; a user sees own imports,
 * holders of {@code import.read} see all and change none but their own. Long work runs in the background in chunks, one
 * transaction each, and goes on after a crash; the {@code ...Now} variants wait for it.
 */
public interface ImportService {

    /** Codes of the kinds the caller may import, in a stable order. */
    List<String> kinds();

    /** The tables a kind knows, for help texts. @throws org.anlan.platform.NotFound unknown kind */
    List<ImportLayout> layouts(String kind);

    /**
     * Keeps the file and reads and checks it in the background.
     *
     * @return id of the import
     * @throws org.anlan.platform.InvalidInput empty or larger than 20 MB
     */
    long upload(ImportUpload upload);

    /**
     * As {@link #upload}, but comes back when the dry run is done. An upload sent again is not kept again: what a crash
     * left undone is done, and the import comes back as it stands.
     *
     * @throws org.anlan.platform.InvalidInput file refused
     * @throws org.anlan.platform.RuleBroken {@code idempotency.other_request} the key was used for something else;
     *     {@code idempotency.in_progress} the first one is still at work
     */
    ImportDetails checkNow(ImportUpload upload);

    /** @throws org.anlan.platform.NotFound unknown, or somebody else's */
    ImportDetails details(long id);

    /** The newest first. @param kind null for all */
    Page<ImportSummary> find(String kind, PageRequest page);

    /** Rows in the order of the file. @param states empty for all */
    Page<ImportRowView> rows(long id, Collection<RowState> states, PageRequest page);

    /** Rows that are marked for somebody to look at. */
    Page<ImportRowView> flagged(long id, PageRequest page);

    /**
     * Replaces cells of a row that is not stored and checks the row again.
     *
     * @param values column key to text for the cells that change; blank empties a cell
     * @throws org.anlan.platform.RuleBroken {@code import.row_state} when the row is stored
     */
    ImportRowView correct(long id, int seq, Map<String, String> values);

    /** Takes rows in or leaves them out of the import. @param seqs empty for all */
    void choose(long id, Collection<Integer> seqs, boolean chosen);

    /** Stores the good and chosen rows in the background. */
    void start(long id, long expectedVersion);

    ImportDetails importNow(long id, long expectedVersion);

    /** Takes every stored record back in the background, but for those used or changed since. */
    void undo(long id, long expectedVersion);

    ImportDetails undoNow(long id, long expectedVersion);
}
