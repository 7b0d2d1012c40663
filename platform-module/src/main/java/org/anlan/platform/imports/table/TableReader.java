package org.anlan.platform.imports.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.anlan.platform.imports.ImportLayout;
import org.anlan.platform.imports.SheetReport;
import org.anlan.platform.imports.reading.FileProblem;
import org.anlan.platform.imports.reading.TableFile;

/** Reads the records of all sheets of a file that hold a table of one of the layouts. */
public final class TableReader {

    private TableReader() {}

    /** All sheets. */
    public static TableReport read(TableFile file, List<ImportLayout> layouts, Consumer<ReadRow> sink)
            throws IOException {
        return read(file, layouts, null, sink);
    }

    /**
     * Streams the records to the sink while reading; what the sink got before a refusal is to be thrown away.
     *
     * @param only name of the one sheet to read, or null for all
     * @throws org.anlan.platform.InvalidInput when no sheet has a header that fits, or there are no records, or the file
     *     is damaged or beyond a limit
     */
    public static TableReport read(TableFile file, List<ImportLayout> layouts, String only, Consumer<ReadRow> sink)
            throws IOException {
        List<SheetReport> reports = new ArrayList<>();
        String found = "";
        boolean all = only == null || only.isBlank();
        if (!all && !file.sheets().contains(only)) {
            throw FileProblem.of("sheet_not_found", only, String.join(", ", file.sheets()));
        }
        for (int sheet = 0; sheet < file.sheets().size(); sheet++) {
            SheetReader reader =
                    new SheetReader(sheet, file.sheets().get(sheet), file.format(), new HeaderFinder(layouts), sink);
            if (all || only.equals(file.sheets().get(sheet))) {
                file.read(sheet, reader);
            }
            reports.add(reader.finish());
            found = found.isEmpty() ? reader.found() : found;
        }
        TableReport report = new TableReport(file.format(), reports);
        if (reports.stream().allMatch(r -> r.layout() == null)) {
            throw found.isBlank()
                    ? FileProblem.of("file_empty")
                    : FileProblem.of("header_not_found", HeaderFinder.expected(layouts), found);
        }
        if (report.rows() == 0) {
            throw FileProblem.of("file_no_rows");
        }
        return report;
    }
}
