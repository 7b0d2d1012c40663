package org.anlan.platform.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An import with everything but its rows.
 *
 * @param sheets how the file was understood
 * @param problem why the file was refused, or null
 * @param progress rows done in the running stage
 * @param progressTotal rows of the running stage, 0 while unknown
 * @param sameFile earlier imports of the very same file and kind that are stored, newest first
 * @param allowed what the caller may do now
 */
public record ImportDetails(
        long id,
        String kind,
        ImportStatus status,
        String fileName,
        int fileSize,
        String createdBy,
        Instant createdAt,
        Map<String, String> options,
        List<SheetReport> sheets,
        Counts counts,
        Problem problem,
        int progress,
        int progressTotal,
        List<SameFile> sameFile,
        Set<ImportAction> allowed,
        long version) {

    public ImportDetails {
        options = Map.copyOf(options);
        sheets = List.copyOf(sheets);
        sameFile = List.copyOf(sameFile);
        allowed = Set.copyOf(allowed);
    }

    /**
     * @param accepted rows that would be stored
     * @param chosen rows that are accepted and chosen
     * @param flagged rows to look at, stored or not
     * @param kept rows whose record could not be undone
     */
    public record Counts(
            int rows, int accepted, int chosen, int rejected, int flagged, int stored, int undone, int kept) {}

    /** @param code bundle key {@code error.<code>} */
    public record Problem(String code, List<Object> args) {}

    public record SameFile(long id, String createdBy, Instant importedAt) {}
}
