package org.anlan.platform.imports;

import java.util.List;
import java.util.Map;

/**
 * One row of a table, resolved.
 *
 * @param row row in the sheet or line record in the csv, from 1, as the user sees it
 * @param values column key to text; absent when the cell is empty
 * @param lists column key to the entries of a list cell
 * @param extras header name to text of columns the layout does not know: nothing of the row is lost
 */
public record ImportRow(
        int row, Map<String, String> values, Map<String, List<String>> lists, Map<String, String> extras) {

    public ImportRow {
        values = Map.copyOf(values);
        lists = Map.copyOf(lists);
        extras = Map.copyOf(extras);
    }

    /** Text of the cell, or null when empty. */
    public String text(String key) {
        return values.get(key);
    }

    public List<String> list(String key) {
        return lists.getOrDefault(key, List.of());
    }
}
