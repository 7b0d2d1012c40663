package org.anlan.platform.imports.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.imports.ImportLayout;
import org.anlan.platform.imports.ImportMessage;
import org.anlan.platform.imports.SheetReport;
import org.anlan.platform.imports.reading.TableFile;
import org.anlan.testing.Sample;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a file gave: helper of the reading tests. */
record Reading(TableReport report, List<ReadRow> rows) {

    static Reading of(Path file, List<ImportLayout> layouts) {
        List<ReadRow> rows = new ArrayList<>();
        try (TableFile table = TableFile.open(file)) {
            return new Reading(TableReader.read(table, layouts, rows::add), rows);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Reading ofSample(String name, List<ImportLayout> layouts) {
        return withFile(Sample.bytes(name), file -> of(file, layouts));
    }

    static Reading ofCsv(String text, ImportLayout... layouts) {
        return ofBytes(text.getBytes(StandardCharsets.UTF_8), layouts);
    }

    static Reading ofBytes(byte[] content, ImportLayout... layouts) {
        return withFile(content, file -> of(file, List.of(layouts)));
    }

    static Reading ofSheet(Consumer<XSSFSheet> filling, ImportLayout... layouts) {
        return ofBytes(workbook(filling), layouts);
    }

    static byte[] workbook(Consumer<XSSFSheet> filling) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream()) {
            filling.accept(workbook.createSheet("表"));
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static String problemOf(byte[] content, ImportLayout... layouts) {
        try {
            ofBytes(content, layouts);
        } catch (InvalidInput refused) {
            return refused.errors().get(0).code();
        }
        throw new AssertionError("the file was taken");
    }

    private static <T> T withFile(byte[] content, java.util.function.Function<Path, T> work) {
        try {
            Path file = Files.createTempFile("table", ".bin");
            try {
                try (OutputStream out = Files.newOutputStream(file)) {
                    out.write(content);
                }
                return work.apply(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String text(int index, String key) {
        return rows.get(index).row().text(key);
    }

    List<String> list(int index, String key) {
        return rows.get(index).row().list(key);
    }

    List<String> column(String key) {
        return rows.stream().map(r -> String.valueOf(r.row().text(key))).toList();
    }

    List<Integer> numbers() {
        return rows.stream().map(r -> r.row().row()).toList();
    }

    List<String> messages(int index) {
        return rows.get(index).messages().stream().map(Reading::shown).toList();
    }

    private static String shown(ImportMessage m) {
        return m.severity() + " " + m.column() + " " + m.code() + " " + m.args();
    }

    SheetReport sheet() {
        return report.sheets().get(0);
    }
}
