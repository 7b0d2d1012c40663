package org.anlan.platform.imports.table;

import java.util.Map;
import org.anlan.platform.imports.ImportColumn;
import org.anlan.platform.imports.ImportLayout;

/**
 * The header of a sheet, understood.
 *
 * @param columns layout column by column of the sheet, from 0
 * @param labels header text as in the file by column of the sheet, also of columns nobody knows
 * @param firstRow row of the header, from 1
 * @param lastRow last row of the header, from 1
 * @param fit how well the layout fits, 0 to 1
 */
record Header(
        ImportLayout layout,
        Map<Integer, ImportColumn> columns,
        Map<Integer, String> labels,
        int firstRow,
        int lastRow,
        double fit) {

    Header {
        columns = Map.copyOf(columns);
        labels = Map.copyOf(labels);
    }

    /** Columns from the first to the last header. */
    int width() {
        int first = labels.keySet().stream().mapToInt(Integer::intValue).min().orElse(0);
        int last = labels.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        return last - first + 1;
    }
}
