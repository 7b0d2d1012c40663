package org.anlan.platform.imports.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Merged ranges of a sheet, asked for row by row from top to bottom. They stand behind the rows in the file, so a sheet
 * is read twice: once for the ranges, once for the rows.
 */
final class MergedCells extends DefaultHandler {

    private final List<CellRange> ranges = new ArrayList<>();
    private final CellRange[] active = new CellRange[Limits.COLUMNS];
    private final RawCell[] values = new RawCell[Limits.COLUMNS];
    private int next;
    private int lastRow = -1;

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        if (!"mergeCell".equals(name)) {
            return;
        }
        if (ranges.size() >= Limits.MERGED_RANGES) {
            throw FileProblem.of("file_too_many_merged", Limits.MERGED_RANGES);
        }
        try {
            CellRange range = CellRange.parse(String.valueOf(attributes.getValue("ref")));
            if (range.firstColumn() < Limits.COLUMNS) {
                ranges.add(range);
            }
        } catch (IllegalArgumentException broken) {
            throw FileProblem.caused(broken, "file_damaged");
        }
    }

    @Override
    public void endDocument() {
        ranges.sort(Comparator.comparingInt(CellRange::firstRow));
    }

    /** Goes on to a row, from 0; rows come in rising order. */
    void enterRow(int row) {
        if (row <= lastRow) {
            throw FileProblem.of("file_damaged");
        }
        lastRow = row;
        while (next < ranges.size() && ranges.get(next).firstRow() <= row) {
            CellRange range = ranges.get(next++);
            for (int c = range.firstColumn(); c <= Math.min(range.lastColumn(), Limits.COLUMNS - 1); c++) {
                active[c] = range;
                values[c] = null;
            }
        }
    }

    /** The range that covers the cell in the row entered last, or null. */
    CellRange at(int column) {
        if (column >= Limits.COLUMNS) {
            return null;
        }
        CellRange range = active[column];
        return range != null && range.lastRow() >= lastRow ? range : null;
    }

    void remember(CellRange range, RawCell value) {
        values[range.firstColumn()] = value;
    }

    /** Value of the first cell of the range, or null when that is empty. */
    RawCell value(CellRange range) {
        return values[range.firstColumn()];
    }

    /** Column after the last one that a range covers in the row entered last. */
    int width() {
        for (int c = Limits.COLUMNS - 1; c >= 0; c--) {
            if (at(c) != null && value(at(c)) != null) {
                return c + 1;
            }
        }
        return 0;
    }
}
