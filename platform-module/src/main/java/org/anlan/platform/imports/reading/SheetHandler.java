package org.anlan.platform.imports.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XML of a sheet into rows, one at a time, with merged cells filled down and across. */
final class SheetHandler extends DefaultHandler {

    private final SharedTexts texts;
    private final NumberFormats numbers;
    private final MergedCells merged;
    private final TextBudget budget;
    private final RowSink sink;

    private final StringBuilder value = new StringBuilder();
    private RawCell[] cells = new RawCell[16];
    private int row = -1;
    private int column = -1;
    private int width;
    private String type = "n";
    private int style = -1;
    private boolean formula;
    private boolean inValue;
    private boolean inPhonetic;

    SheetHandler(SharedTexts texts, NumberFormats numbers, MergedCells merged, TextBudget budget, RowSink sink) {
        this.texts = texts;
        this.numbers = numbers;
        this.merged = merged;
        this.budget = budget;
        this.sink = sink;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "rPh" -> inPhonetic = true;
            case "v", "t" -> inValue = !inPhonetic && column >= 0;
            default -> {
                // layout of the sheet
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        switch (name) {
            case "row" -> endRow();
            case "c" -> endCell();
            case "rPh" -> inPhonetic = false;
            case "v", "t" -> inValue = false;
            default -> {
                // layout of the sheet
            }
        }
    }

    @Override
    public void characters(char[] ch, int start, int length) {
        int room = Limits.CELL_CHARS * 7 + 1 - value.length();
        if (inValue && room > 0) {
            value.append(ch, start, Math.min(room, length));
        }
    }

    private void startRow(Attributes attributes) {
        String r = attributes.getValue("r");
        row = r == null ? row + 1 : integer(r) - 1;
        column = -1;
        width = 0;
        merged.enterRow(row);
    }

    private void startCell(Attributes attributes) {
        String r = attributes.getValue("r");
        try {
            column = r == null ? column + 1 : CellRange.parse(r).firstColumn();
        } catch (IllegalArgumentException broken) {
            throw FileProblem.caused(broken, "file_damaged");
        }
        type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        style = attributes.getValue("s") == null ? -1 : integer(attributes.getValue("s"));
        formula = false;
        value.setLength(0);
    }

    private void endCell() {
        RawCell cell = cell();
        if (cell == null || cell.isEmpty()) {
            return;
        }
        CellRange range = merged.at(column);
        if (range == null) {
            put(column, cell);
        } else if (range.startsAt(row, column)) {
            merged.remember(range, cell.in(range));
        }
        // what stands under a merged range cannot be seen by the user, so it is not read
    }

    private RawCell cell() {
        String text = value.toString();
        if (text.isEmpty()) {
            return formula ? new RawCell("", RawCell.Note.FORMULA_WITHOUT_VALUE, null, null) : null;
        }
        RawCell cell = switch (type) {
            case "s" -> CellText.cell(sharedText(text));
            case "inlineStr", "str" -> CellText.cell(CellText.unescape(text));
            case "b" -> RawCell.of("1".equals(text.strip()) ? "TRUE" : "FALSE");
            case "e" -> new RawCell(text.strip(), RawCell.Note.ERROR_VALUE, text.strip(), null);
            case "d" -> CellText.cell(text);
            default -> numbers.cell(text, style);
        };
        return formula && cell.note() == RawCell.Note.NONE
                ? new RawCell(cell.text(), RawCell.Note.FORMULA, null, null)
                : cell;
    }

    private String sharedText(String index) {
        try {
            return texts.get(integer(index.strip()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void put(int at, RawCell cell) {
        budget.column(at);
        budget.text(cell.text());
        if (at >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(at + 1, cells.length * 2));
        }
        Arrays.fill(cells, width, Math.max(width, at), null);
        cells[at] = cell;
        width = Math.max(width, at + 1);
    }

    private void endRow() {
        fillMerged();
        if (width == 0) {
            return;
        }
        budget.row();
        sink.accept(new RawRow(row + 1, Arrays.copyOf(cells, width)));
    }

    private void fillMerged() {
        int reach = merged.width();
        for (int c = 0; c < reach; c++) {
            CellRange range = merged.at(c);
            RawCell filled = range == null ? null : merged.value(range);
            if (filled != null) {
                if (c < width) {
                    cells[c] = filled;
                    budget.text(filled.text());
                } else {
                    put(c, filled);
                }
            }
        }
    }

    private static int integer(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException broken) {
            throw FileProblem.caused(broken, "file_damaged");
        }
    }
}
