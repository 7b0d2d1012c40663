package org.anlan.platform.imports.reading;

/** Counts what a file yields, so that a small file cannot grow without end on its way through the engine. */
final class TextBudget {

    private long chars;
    private int rows;

    void row() {
        if (++rows > Limits.ROWS) {
            throw FileProblem.of("file_too_many_rows", Limits.ROWS);
        }
    }

    void text(String text) {
        chars += text.length();
        if (chars > Limits.TEXT_CHARS) {
            throw FileProblem.of("file_too_much_text", Limits.TEXT_CHARS / (1024 * 1024));
        }
    }

    void column(int column) {
        if (column >= Limits.COLUMNS) {
            throw FileProblem.of("file_too_many_columns", Limits.COLUMNS);
        }
    }
}
