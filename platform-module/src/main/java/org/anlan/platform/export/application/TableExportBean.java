package org.anlan.platform.export.application;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.anlan.platform.export.ColumnSpec;
import org.anlan.platform.export.TableExport;

/** Exports through Apache POI's streaming writer and FastCSV. */
@ApplicationScoped
public class TableExportBean implements TableExport {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Override
    public void xlsx(OutputStream out, String sheetTitle, List<ColumnSpec> columns, ZoneId zone, Iterator<List<?>> rows)
            throws IOException {
        try (XlsxSheet sheet = new XlsxSheet(sheetTitle, columns, zone)) {
            rows.forEachRemaining(sheet::add);
            sheet.writeTo(out);
        }
    }

    @Override
    public void csv(OutputStream out, List<ColumnSpec> columns, ZoneId zone, Iterator<List<?>> rows)
            throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        try {
            CsvWriter csv = CsvWriter.builder().build(text);
            csv.writeRecord(columns.stream().map(ColumnSpec::label).toList());
            rows.forEachRemaining(row -> csv.writeRecord(texts(row, columns.size(), zone)));
            csv.flush();
        } catch (UncheckedIOException receiverGone) {
            throw receiverGone.getCause();
        }
        text.flush();
    }

    private static List<String> texts(List<?> row, int width, ZoneId zone) {
        List<String> texts = new ArrayList<>();
        for (int c = 0; c < width; c++) {
            texts.add(text(c < row.size() ? row.get(c) : null, zone));
        }
        return texts;
    }

    private static String text(Object value, ZoneId zone) {
        if (value instanceof Instant instant) {
            return MINUTE.format(instant.atZone(zone));
        }
        if (value instanceof Number number) {
            return number.toString();
        }
        return value == null ? "" : CellTexts.csv(value.toString());
    }
}
