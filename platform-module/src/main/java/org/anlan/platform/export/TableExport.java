package org.anlan.platform.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;

/** Writes lists as tables, row by row in bounded memory. */
public interface TableExport {

    /**
     * An xlsx with a frozen header, a filter, column types and widths, and a Chinese font. Text never becomes a formula,
     * whatever it starts with; what Excel cannot hold (control characters, more than 32,767 characters) is left out.
     *
     * @param sheetTitle name of the sheet, made valid when needed
     * @param zone for instants
     * @param rows values in the order of the columns
     * @throws IOException when the receiver went away
     */
    void xlsx(OutputStream out, String sheetTitle, List<ColumnSpec> columns, ZoneId zone, Iterator<List<?>> rows)
            throws IOException;

    /**
     * A csv in UTF-8 with byte order mark, as Excel opens it. Text that a spreadsheet would take for a formula gets an
     * apostrophe in front.
     */
    void csv(OutputStream out, List<ColumnSpec> columns, ZoneId zone, Iterator<List<?>> rows) throws IOException;
}
