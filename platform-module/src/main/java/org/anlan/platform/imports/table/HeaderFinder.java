package org.anlan.platform.imports.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.anlan.platform.imports.ImportColumn;
import org.anlan.platform.imports.ImportLayout;
import org.anlan.platform.imports.reading.RawCell;
import org.anlan.platform.imports.reading.RawRow;

/**
 * Finds the header among the first rows of a sheet and the layout it fits best. A header may go over two rows: then the
 * lower name counts, and the upper one is a group label. The fit is twice the columns understood by the columns there
 * are on both sides, so a layout is neither favoured for being long nor for being short.
 */
final class HeaderFinder {

    /** So many rows with content are looked at. */
    static final int WINDOW = 40;

    private static final int DEEPEST_HEADER = 3;
    private static final int LONGEST_NAME = 200;

    private final List<ImportLayout> layouts;
    private final List<Map<String, ImportColumn>> names;

    HeaderFinder(List<ImportLayout> layouts) {
        this.layouts = List.copyOf(layouts);
        this.names = layouts.stream().map(HeaderFinder::names).toList();
    }

    private static Map<String, ImportColumn> names(ImportLayout layout) {
        Map<String, ImportColumn> byName = new HashMap<>();
        for (ImportColumn column : layout.columns()) {
            column.names().forEach(name -> byName.putIfAbsent(HeaderText.normal(name), column));
        }
        return byName;
    }

    /** Two rows are a header only where they say more than one of them alone: the upper one may be a title. */
    Optional<Header> find(List<RawRow> rows) {
        Header best = null;
        for (boolean twoRows : new boolean[] {false, true}) {
            for (int i = 0; i < rows.size() - (twoRows ? 1 : 0); i++) {
                for (int layout = 0; layout < layouts.size(); layout++) {
                    best = better(best, fit(layout, rows.get(i), twoRows ? rows.get(i + 1) : null));
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static Header better(Header best, Header candidate) {
        return candidate != null && (best == null || candidate.fit() > best.fit()) ? candidate : best;
    }

    /** @param below second row of the header, or null; @return null when the layout does not fit */
    private Header fit(int layoutIndex, RawRow row, RawRow below) {
        ImportLayout layout = layouts.get(layoutIndex);
        Map<Integer, ImportColumn> columns = new TreeMap<>();
        Map<Integer, String> labels = new TreeMap<>();
        int width = Math.max(row.width(), below == null ? 0 : below.width());
        for (int c = 0; c < width; c++) {
            String upper = row.text(c);
            String lower = below == null ? upper : below.text(c);
            String label = lower.isEmpty() ? upper : lower;
            if (label.isEmpty()) {
                continue;
            }
            labels.put(c, unique(labels, HeaderText.shown(label)));
            ImportColumn column = match(names.get(layoutIndex), label, upper + lower);
            if (column != null && !columns.containsValue(column)) {
                columns.put(c, column);
            }
        }
        if (!fits(layout, columns)) {
            return null;
        }
        double fit = 2.0 * columns.size() / (labels.size() + layout.columns().size());
        return new Header(layout, columns, labels, row.number(), lastRow(row, below), fit);
    }

    private static boolean fits(ImportLayout layout, Map<Integer, ImportColumn> columns) {
        boolean identified = layout.columns().stream().allMatch(c -> !c.identifying() || columns.containsValue(c));
        return identified && columns.size() >= Math.min(2, layout.columns().size());
    }

    private static ImportColumn match(Map<String, ImportColumn> names, String label, String joined) {
        if (joined.length() > LONGEST_NAME) {
            return null;
        }
        for (String candidate :
                new String[] {HeaderText.normal(label), HeaderText.withoutBrackets(label), HeaderText.normal(joined)}) {
            ImportColumn column = names.get(candidate);
            if (column != null) {
                return column;
            }
        }
        return null;
    }

    private static String unique(Map<Integer, String> labels, String label) {
        String name = label;
        for (int n = 2; labels.containsValue(name); n++) {
            name = label + " (" + n + ")";
        }
        return name;
    }

    /** A header cell merged downwards ends the header where the merged range ends. */
    private static int lastRow(RawRow row, RawRow below) {
        int last = below == null ? row.number() : below.number();
        int deepest = row.number() + DEEPEST_HEADER;
        for (RawCell cell : row.cells()) {
            if (cell != null && cell.range() != null) {
                last = Math.max(last, Math.min(cell.range().lastRow() + 1, deepest));
            }
        }
        return last;
    }

    /** The columns each layout must have, for the refusal. */
    static String expected(List<ImportLayout> layouts) {
        return layouts.stream()
                .map(layout -> layout.label() + ": " + needed(layout))
                .collect(Collectors.joining("; "));
    }

    private static String needed(ImportLayout layout) {
        List<ImportColumn> identifying =
                layout.columns().stream().filter(ImportColumn::identifying).toList();
        List<ImportColumn> shown = identifying.isEmpty() ? layout.columns() : identifying;
        return shown.stream().map(c -> c.names().get(0)).collect(Collectors.joining("、"));
    }

    /** What looks most like a header, for the refusal. */
    static String found(List<RawRow> rows) {
        List<RawCell> widest = new ArrayList<>();
        for (RawRow row : rows) {
            if (row.distinctCells().size() > widest.size()) {
                widest = row.distinctCells();
            }
        }
        String text = widest.stream().map(c -> HeaderText.shown(c.text())).collect(Collectors.joining("、"));
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }
}
