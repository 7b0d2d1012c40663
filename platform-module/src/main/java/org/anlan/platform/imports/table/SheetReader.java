package org.anlan.platform.imports.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.anlan.platform.imports.ImportColumn;
import org.anlan.platform.imports.SheetReport;
import org.anlan.platform.imports.SheetReport.SkippedLine;
import org.anlan.platform.imports.reading.RawCell;
import org.anlan.platform.imports.reading.RawRow;
import org.anlan.platform.imports.reading.RowSink;
import org.anlan.platform.imports.reading.TableFile.Format;

/** Reads one sheet: keeps the first rows until the header is found, then passes record after record on. */
final class SheetReader implements RowSink {

    private final int index;
    private final String name;
    private final Format format;
    private final HeaderFinder finder;
    private final Consumer<ReadRow> sink;

    private final List<RawRow> first = new ArrayList<>();
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final List<SkippedLine> skipped = new ArrayList<>();
    private boolean decided;
    private Header header;
    private RowAssembler assembler;
    private String title;
    private String found = "";
    private int rows;

    SheetReader(int index, String name, Format format, HeaderFinder finder, Consumer<ReadRow> sink) {
        this.index = index;
        this.name = name;
        this.format = format;
        this.finder = finder;
        this.sink = sink;
    }

    @Override
    public void accept(RawRow row) {
        if (decided) {
            below(row);
            return;
        }
        first.add(row);
        if (first.size() == HeaderFinder.WINDOW) {
            decide();
        }
    }

    SheetReport finish() {
        if (!decided) {
            decide();
        }
        return new SheetReport(
                name,
                header == null ? null : header.layout().code(),
                title,
                facts,
                headers(),
                unknown(),
                skipped,
                rows);
    }

    /** What looked like a header when none was found. */
    String found() {
        return found;
    }

    private void decide() {
        decided = true;
        header = finder.find(first).orElse(null);
        if (header == null) {
            found = HeaderFinder.found(first);
        } else {
            assembler = new RowAssembler(header, format == Format.CSV);
            first.stream().filter(r -> r.number() < header.firstRow()).forEach(this::above);
            first.forEach(this::below);
        }
        first.clear();
    }

    private void above(RawRow row) {
        Map<String, String> told = MarginLines.facts(row);
        facts.putAll(told);
        List<RawCell> cells = row.distinctCells();
        boolean betterTitle = title == null || cells.get(0).text().matches("(?s).*[表单册].*");
        if (cells.size() == 1 && !MarginLines.isFactLine(row) && betterTitle) {
            title = HeaderText.shown(cells.get(0).text());
        }
    }

    private void below(RawRow row) {
        if (header == null || row.number() <= header.lastRow() || !row.hasOwnContent()) {
            return;
        }
        String reason = assembler.repeatsHeader(row) ? "header" : MarginLines.skipReason(row, header);
        if (reason != null) {
            skip(row, reason);
            return;
        }
        rows++;
        sink.accept(assembler.assemble(index, row));
    }

    private void skip(RawRow row, String reason) {
        if ("footer".equals(reason)) {
            facts.putAll(MarginLines.signatures(row));
        }
        if (skipped.size() < SheetReport.MOST_SKIPPED) {
            String text = HeaderText.shown(row.distinctCells().get(0).text());
            skipped.add(new SkippedLine(row.number(), reason, text.length() > 200 ? text.substring(0, 200) : text));
        }
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        if (header != null) {
            header.columns()
                    .forEach((c, column) ->
                            headers.put(column.key(), header.labels().get(c)));
        }
        return headers;
    }

    private List<String> unknown() {
        if (header == null) {
            return List.of();
        }
        Map<Integer, ImportColumn> known = header.columns();
        return header.labels().entrySet().stream()
                .filter(e -> !known.containsKey(e.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }
}
