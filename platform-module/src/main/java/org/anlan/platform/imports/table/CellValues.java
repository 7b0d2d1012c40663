package org.anlan.platform.imports.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anlan.platform.imports.ImportColumn;
import org.anlan.platform.imports.ImportLayout;
import org.anlan.platform.imports.ImportRow;

/** Makes an {@link ImportRow} of cell texts; the same for what was read and for what the user corrected. */
public final class CellValues {

    private CellValues() {}

    /** @param values column key to text; list columns keep their text and get their entries besides */
    public static ImportRow row(
            int number, ImportLayout layout, Map<String, String> values, Map<String, String> extras) {
        Map<String, List<String>> lists = new HashMap<>();
        for (ImportColumn column : layout.columns()) {
            String text = values.get(column.key());
            if (column.list() && text != null) {
                lists.put(column.key(), ListSplitter.split(text));
            }
        }
        return new ImportRow(number, values, lists, extras);
    }
}
