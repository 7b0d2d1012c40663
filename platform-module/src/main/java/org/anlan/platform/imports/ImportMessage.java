package org.anlan.platform.imports;

import java.util.List;

/**
 * What is to be said of one row.
 *
 * @param column header name the message is about, or null for the whole row
 * @param code text is bundle key {@code import.<code>}, arguments say what was found and what was expected
 */
public record ImportMessage(Severity severity, int row, String column, String code, List<Object> args) {

    public ImportMessage {
        args = List.copyOf(args);
    }

    public static ImportMessage error(int row, String column, String code, Object... args) {
        return new ImportMessage(Severity.ERROR, row, column, code, List.of(args));
    }

    public static ImportMessage flag(int row, String column, String code, Object... args) {
        return new ImportMessage(Severity.FLAG, row, column, code, List.of(args));
    }

    public static ImportMessage info(int row, String column, String code, Object... args) {
        return new ImportMessage(Severity.INFO, row, column, code, List.of(args));
    }

    /** ERROR rejects the row; FLAG lets it in with a mark somebody must look at; INFO says what was understood. */
    public enum Severity {
        ERROR,
        FLAG,
        INFO
    }
}
