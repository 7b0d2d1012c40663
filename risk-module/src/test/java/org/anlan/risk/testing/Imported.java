package org.anlan.risk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anlan.platform.imports.ImportContext;
import org.anlan.platform.imports.ImportMessage;
import org.anlan.platform.imports.SheetReport;
import org.anlan.platform.imports.reading.TableFile;
import org.anlan.platform.imports.table.ReadRow;
import org.anlan.platform.imports.table.TableReader;
import org.anlan.risk.imports.application.RiskImport;
import org.anlan.testing.Sample;

/** What importing a file gave: every good row stored, every other one with its messages. */
public record Imported(ImportContext context, List<String> numbers, List<ImportMessage> messages, int rejected) {
    /** Imports one of the shipped samples. */
    public static Imported sample(Office office, String name, Map<String, String> options) {
        return bytes(office, name, Sample.bytes(name), options);
    }

    public static Imported csv(Office office, String text) {
        return bytes(office, "list.csv", text.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    private static Imported bytes(Office office, String name, byte[] content, Map<String, String> options) {
        RiskImport kind = office.get(RiskImport.class);
        List<ReadRow> rows = new ArrayList<>();
        try {
            Path file = Files.write(Files.createTempFile("import", ".bin"), content);
            try (TableFile table = TableFile.open(file)) {
                SheetReport sheet = TableReader.read(table, kind.layouts(), rows::add)
                        .sheets()
                        .get(0);
                return store(
                        office,
                        kind,
                        rows,
                        new ImportContext(1, sheet.layout(), name, sheet.title(), sheet.facts(), options));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Imported store(Office office, RiskImport kind, List<ReadRow> rows, ImportContext context) {
        List<String> numbers = new ArrayList<>();
        List<ImportMessage> messages = new ArrayList<>();
        int rejected = 0;
        for (ReadRow read : rows) {
            List<ImportMessage> said = Stream.concat(read.messages().stream(), kind.check(read.row(), context).stream())
                    .toList();
            messages.addAll(said);
            if (said.stream().anyMatch(m -> m.severity() == ImportMessage.Severity.ERROR)) {
                rejected++;
            } else {
                numbers.add(kind.store(read.row(), context));
            }
        }
        office.forget();
        return new Imported(context, numbers, messages, rejected);
    }

    public List<String> codes(ImportMessage.Severity severity) {
        return messages.stream()
                .filter(m -> m.severity() == severity)
                .map(m -> m.row() + " " + m.column() + " " + m.code() + " " + m.args())
                .toList();
    }
}
