package org.anlan.platform.imports.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A merged range: rows and columns from 0, both ends included. */
public record CellRange(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    private static final Pattern REFERENCE =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})(?::\\$?([A-Z]{1,3})\\$?([0-9]{1,7}))?");

    /** @throws IllegalArgumentException for what is no range such as {@code A1:C3} */
    static CellRange parse(String reference) {
        Matcher m = REFERENCE.matcher(reference);
        if (!m.matches()) {
            throw new IllegalArgumentException("not a cell range: " + reference);
        }
        int row = Integer.parseInt(m.group(2)) - 1;
        int column = column(m.group(1));
        int row2 = m.group(4) == null ? row : Integer.parseInt(m.group(4)) - 1;
        int column2 = m.group(3) == null ? column : column(m.group(3));
        return new CellRange(
                Math.min(row, row2), Math.max(row, row2), Math.min(column, column2), Math.max(column, column2));
    }

    /** Column from 0 of letters such as {@code AB}. */
    static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    /** Letters of a column from 0: what a user sees above it. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int c = column; c >= 0; c = c / 26 - 1) {
            letters.insert(0, (char) ('A' + c % 26));
        }
        return letters.toString();
    }

    public boolean startsAt(int row, int column) {
        return row == firstRow && column == firstColumn;
    }

    public int width() {
        return lastColumn - firstColumn + 1;
    }
}
