package org.anlan.platform.imports.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A csv: comma, semicolon or tab, in an encoding that {@link CsvEncoding} finds out. */
final class CsvFile implements TableFile {

    /** A field longer than this is a quote that was never closed, not a text. */
    private static final int MAX_FIELD_CHARS = 1024 * 1024;

    /** A record longer than this is no row of a table. */
    private static final int MAX_RECORD_CHARS = 4 * 1024 * 1024;

    private final Path file;
    private final CsvEncoding encoding;
    private final TextBudget budget = new TextBudget();

    CsvFile(Path file) throws IOException {
        this.file = file;
        this.encoding = CsvEncoding.of(file);
    }

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public List<String> sheets() {
        return List.of("");
    }

    @Override
    public void read(int sheet, RowSink sink) throws IOException {
        int number = 0;
        try (Reader text = new BufferedReader(encoding.reader(file));
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(separator())
                        .skipEmptyLines(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .maxBufferSize(MAX_FIELD_CHARS)
                        .build(records(), text)) {
            for (CsvRecord csvRecord : csv) {
                emit(++number, csvRecord, sink);
            }
        } catch (CsvParseException unclosed) {
            throw FileProblem.caused(unclosed, "file_csv_quotes", number + 1);
        }
    }

    private static CsvRecordHandler records() {
        return CsvRecordHandler.of(c -> c.maxFieldSize(MAX_FIELD_CHARS).maxRecordSize(MAX_RECORD_CHARS));
    }

    private void emit(int number, CsvRecord csvRecord, RowSink sink) {
        RawCell[] cells = new RawCell[csvRecord.getFieldCount()];
        boolean any = false;
        int last = 0;
        for (int column = 0; column < cells.length; column++) {
            RawCell cell = CellText.cell(csvRecord.getField(column));
            if (!cell.isEmpty()) {
                budget.column(column);
                budget.text(cell.text());
                cells[column] = cell;
                any = true;
                last = column;
            }
        }
        if (any) {
            budget.row();
            sink.accept(new RawRow(number, Arrays.copyOf(cells, last + 1)));
        }
    }

    /** The candidate that stands most often outside quotes in the first lines. */
    private char separator() throws IOException {
        char[] head = new char[16 * 1024];
        int length;
        try (Reader text = new BufferedReader(encoding.reader(file))) {
            length = Math.max(0, text.read(head));
        }
        char best = ',';
        int most = 0;
        for (char candidate : new char[] {',', '\t', ';'}) {
            int count = countOutsideQuotes(head, length, candidate);
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private static int countOutsideQuotes(char[] head, int length, char candidate) {
        boolean quoted = false;
        int count = 0;
        for (int i = 0; i < length; i++) {
            if (head[i] == '"') {
                quoted = !quoted;
            } else if (!quoted && head[i] == candidate) {
                count++;
            }
        }
        return count;
    }

    @Override
    public void close() {
        // each reading opens and closes the file by itself
    }
}
