package org.anlan.platform.imports.table;

import java.util.List;
import org.anlan.platform.imports.SheetReport;
import org.anlan.platform.imports.reading.TableFile.Format;

/** How a file was understood, one entry a sheet. */
public record TableReport(Format format, List<SheetReport> sheets) {
    public TableReport {
        sheets = List.copyOf(sheets);
    }

    public int rows() {
        return sheets.stream().mapToInt(SheetReport::rows).sum();
    }
}
