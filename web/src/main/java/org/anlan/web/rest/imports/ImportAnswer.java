package org.anlan.web.rest.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.anlan.platform.imports.ImportStatus;

/**
 * An import as the API tells it.
 *
 * @param rows records in the file
 * @param accepted rows that are good: to be stored, or stored already
 * @param rejected one entry a rejected row, at most 1,000
 * @param stored rows that are records now
 * @param kept rows whose record could not be undone
 * @param sameFile ids of earlier imports of the very same file
 */
public record ImportAnswer(
        long importId,
        String kind,
        ImportStatus status,
        String fileName,
        Instant createdAt,
        int rows,
        int accepted,
        int flagged,
        int stored,
        int undone,
        int kept,
        List<Rejected> rejected,
        int rejectedTotal,
        List<Sheet> sheets,
        List<Long> sameFile,
        Problem problem,
        List<String> allowedActions) {

    /**
     * Why a row was rejected: the first thing that is wrong, and everything that is.
     *
     * @param seq identifies the row in the import
     * @param row row in the sheet as the user sees it
     * @param column header in the file, null when it is about the whole row
     */
    public record Rejected(
            int seq, String sheet, int row, String column, String code, String message, List<Message> messages) {}

    public record Message(String severity, String column, String code, String message) {}

    /** How a sheet was understood. */
    public record Sheet(
            String name,
            String layout,
            String title,
            int rows,
            Map<String, String> facts,
            List<String> unknownHeaders) {}

    /** Why the whole file was refused. */
    public record Problem(String code, String message) {}

    /** A row with its cells. */
    public record Row(
            int seq,
            int row,
            String state,
            boolean chosen,
            Map<String, String> values,
            Map<String, String> extras,
            List<Message> messages,
            String reference) {}
}
