package org.anlan.platform.imports.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.imports.ImportLayout;
import org.anlan.platform.imports.ImportUpload;
import org.anlan.platform.imports.reading.TableFile;
import org.anlan.platform.imports.table.ReadRow;
import org.anlan.platform.imports.table.TableReader;
import org.anlan.platform.imports.table.TableReport;

/** Reads the kept file into rows, batch by batch, so that memory holds one batch only. */
@Dependent
class ImportReading {

    private static final int BATCH = 500;

    @Inject
    ImportSteps steps;

    @Inject
    ImportKinds kinds;

    /** @param options {@link ImportUpload#LAYOUT} and {@link ImportUpload#SHEET} say what recognition did not find */
    void read(long id, String token, String kind, Map<String, String> options) {
        List<ImportLayout> layouts = chosen(kinds.kind(kind).layouts(), options.get(ImportUpload.LAYOUT));
        String sheet = options.get(ImportUpload.SHEET);
        try {
            Path file = Files.createTempFile("anlan-import-", ".table");
            try {
                Files.write(file, steps.startReading(id, token));
                read(id, token, file, layouts, sheet);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException temporaryFolder) {
            throw new UncheckedIOException(temporaryFolder);
        }
    }

    private static List<ImportLayout> chosen(List<ImportLayout> layouts, String code) {
        if (code == null || code.isBlank()) {
            return layouts;
        }
        return List.of(layouts.stream()
                .filter(layout -> layout.code().equals(code))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of(ImportUpload.LAYOUT, "unknown_value", code))
                .chosenByHand());
    }

    private void read(long id, String token, Path file, List<ImportLayout> layouts, String sheet) throws IOException {
        Batches batches = new Batches(id, token);
        try (TableFile table = TableFile.open(file)) {
            TableReport report = TableReader.read(table, layouts, sheet, batches::add);
            batches.save();
            steps.endReading(id, token, report.sheets());
        }
    }

    private final class Batches {
        private final long id;
        private final String token;
        private final List<ReadRow> batch = new ArrayList<>();
        private int seq = 1;

        private Batches(long id, String token) {
            this.id = id;
            this.token = token;
        }

        private void add(ReadRow row) {
            batch.add(row);
            if (batch.size() == BATCH) {
                save();
            }
        }

        private void save() {
            if (!batch.isEmpty()) {
                steps.saveRows(id, token, seq, batch);
                seq += batch.size();
                batch.clear();
            }
        }
    }
}
