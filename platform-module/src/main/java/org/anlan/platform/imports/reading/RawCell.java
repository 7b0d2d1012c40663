package org.anlan.platform.imports.reading;

/**
 * A cell with content.
 *
 * @param text cleaned text: trimmed, line breaks as LF, numbers without float noise, dates in ISO form
 * @param note what is to be said of the cell
 * @param detail argument of the note such as {@code #REF!}, or null
 * @param range the merged range that gave the text, or null for a cell of its own
 */
public record RawCell(String text, Note note, String detail, CellRange range) {

    public static RawCell of(String text) {
        return new RawCell(text, Note.NONE, null, null);
    }

    RawCell in(CellRange merged) {
        return new RawCell(text, note, detail, merged);
    }

    boolean isEmpty() {
        return text.isEmpty() && note == Note.NONE;
    }

    /** Whether the cell is a problem of its row, or only something to know. */
    public enum Note {
        NONE,
        /** The value is the one a formula had when the file was saved. */
        FORMULA,
        /** A formula that was never calculated. */
        FORMULA_WITHOUT_VALUE,
        /** An error value such as #REF!. */
        ERROR_VALUE,
        TOO_LONG,
        /** NUL or another control character; it is taken out of the text. */
        ILLEGAL_CHARACTER,
        /** A number of more than 15 digits, whose last digits Excel has lost. */
        PRECISION_LOST
    }
}
