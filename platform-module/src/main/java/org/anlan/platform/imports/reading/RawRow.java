package org.anlan.platform.imports.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A row as it stands in the file, merged cells filled.
 *
 * @param number row of the sheet or record of the csv, from 1, as the user sees it
 * @param cells by column from 0; null where there is nothing
 */
public record RawRow(int number, List<RawCell> cells) {

    public RawRow(int number, RawCell[] cells) {
        this(number, Arrays.asList(cells.clone()));
    }

    public int width() {
        return cells.size();
    }

    /** The cell, or null when it is empty. */
    public RawCell cell(int column) {
        return column < cells.size() ? cells.get(column) : null;
    }

    /** Text of the cell, empty when there is none. */
    public String text(int column) {
        RawCell cell = cell(column);
        return cell == null ? "" : cell.text();
    }

    /** Whether the row has something of its own, not only what a merged range of an earlier row reaches down. */
    public boolean hasOwnContent() {
        return cells.stream()
                .anyMatch(c -> c != null && (c.range() == null || c.range().firstRow() == number - 1));
    }

    /** The cells with content, a range merged across counted once. */
    public List<RawCell> distinctCells() {
        List<RawCell> distinct = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            RawCell cell = cells.get(column);
            if (cell != null && (cell.range() == null || cell.range().firstColumn() == column)) {
                distinct.add(cell);
            }
        }
        return distinct;
    }
}
