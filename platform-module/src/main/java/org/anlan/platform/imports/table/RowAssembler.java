package org.anlan.platform.imports.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.anlan.platform.imports.ImportColumn;
import org.anlan.platform.imports.ImportMessage;
import org.anlan.platform.imports.reading.CellRange;
import org.anlan.platform.imports.reading.Limits;
import org.anlan.platform.imports.reading.RawCell;
import org.anlan.platform.imports.reading.RawRow;

/** Makes records of rows: resolves 同上, inherits grouping columns of a csv, splits lists, tells what is wrong. */
final class RowAssembler {

    private static final Set<String> DITTO = Set.of("同上", "同前", "〃", "″", "〞", "\"", "”", "“", "''", "ditto", "同上行");

    private static final int LONGEST_DITTO = 8;
    private static final int BLANKS_IN_HEADER = 20;

    private final Header header;
    private final boolean csv;
    private final Map<Integer, String> labels = new TreeMap<>();
    private final Map<Integer, String> above = new HashMap<>();

    RowAssembler(Header header, boolean csv) {
        this.header = header;
        this.csv = csv;
        header.labels().forEach((column, label) -> labels.put(column, HeaderText.normal(label)));
    }

    /** A table that goes over pages often carries its header again: nearly all of its cells are header names. */
    boolean repeatsHeader(RawRow row) {
        int cells = row.distinctCells().size();
        int others = 0;
        int same = 0;
        for (Map.Entry<Integer, String> label : labels.entrySet()) {
            String text = row.text(label.getKey());
            if (isLabel(text, label.getValue())) {
                same++;
            } else if (!text.isEmpty() && ++others * 5 > cells) {
                return false;
            }
        }
        return same >= 2;
    }

    private static boolean isLabel(String text, String label) {
        return !text.isEmpty()
                && text.length() <= label.length() + BLANKS_IN_HEADER
                && HeaderText.normal(text).equals(label);
    }

    ReadRow assemble(int sheet, RawRow row) {
        List<ImportMessage> messages = new ArrayList<>();
        Map<Integer, String> texts = texts(row, messages);
        if (csv) {
            inheritGroups(texts);
        }
        above.clear();
        above.putAll(texts);
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, String> extras = new LinkedHashMap<>();
        texts.forEach((column, text) -> {
            ImportColumn known = header.columns().get(column);
            if (known == null) {
                extras.put(label(column), text);
            } else {
                values.put(known.key(), text);
            }
        });
        return new ReadRow(sheet, CellValues.row(row.number(), header.layout(), values, extras), messages);
    }

    private Map<Integer, String> texts(RawRow row, List<ImportMessage> messages) {
        Map<Integer, String> texts = new LinkedHashMap<>();
        for (int column = 0; column < row.width(); column++) {
            RawCell cell = row.cell(column);
            if (cell == null) {
                continue;
            }
            tell(row.number(), label(column), cell, messages);
            String text = resolve(row.number(), column, cell.text(), messages);
            if (!text.isEmpty()) {
                texts.put(column, text);
            }
        }
        return texts;
    }

    private String resolve(int row, int column, String text, List<ImportMessage> messages) {
        if (text.length() > LONGEST_DITTO
                || !DITTO.contains(text.replaceAll("[\\s。.]", "").toLowerCase(Locale.ROOT))) {
            return text;
        }
        String resolved = above.get(column);
        if (resolved == null) {
            messages.add(ImportMessage.error(row, label(column), "nothing_above", text));
            return text;
        }
        messages.add(ImportMessage.info(row, label(column), "taken_from_above", text));
        return resolved;
    }

    /** A new group starts its subgroups anew: they inherit only as long as the groups left of them stay. */
    private void inheritGroups(Map<Integer, String> texts) {
        boolean sameGroup = true;
        for (int column : header.columns().keySet().stream().sorted().toList()) {
            if (!header.columns().get(column).grouping()) {
                continue;
            }
            String own = texts.get(column);
            if (own == null && sameGroup && above.containsKey(column)) {
                texts.put(column, above.get(column));
            } else if (own != null && !own.equals(above.get(column))) {
                sameGroup = false;
            }
        }
    }

    private static void tell(int row, String label, RawCell cell, List<ImportMessage> messages) {
        ImportMessage message = switch (cell.note()) {
            case NONE -> null;
            case FORMULA -> ImportMessage.info(row, label, "formula_value_taken", cell.text());
            case FORMULA_WITHOUT_VALUE -> ImportMessage.error(row, label, "formula_without_value");
            case ERROR_VALUE -> ImportMessage.error(row, label, "cell_error", cell.detail());
            case TOO_LONG -> ImportMessage.error(row, label, "too_long", Limits.CELL_CHARS);
            case ILLEGAL_CHARACTER -> ImportMessage.error(row, label, "illegal_character", cell.detail());
            case PRECISION_LOST -> ImportMessage.flag(row, label, "precision_lost", cell.text());
        };
        if (message != null) {
            messages.add(message);
        }
    }

    /** Header as in the file, or the letters of a column that has none. */
    private String label(int column) {
        String label = header.labels().get(column);
        return label == null ? CellRange.letters(column) : label;
    }
}
