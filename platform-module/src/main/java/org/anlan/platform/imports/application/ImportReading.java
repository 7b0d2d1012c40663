package org.anlan.platform.imports.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anlan.platform.imports.ImportLayout;
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

    void read(long id, String token, String kind) {
        List<ImportLayout> layouts = kinds.kind(kind).layouts();
        try {
            Path file = Files.createTempFile("anlan-import-", ".table");
            try {
                Files.write(file, steps.startReading(id, token));
                read(id, token, file, layouts);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException temporaryFolder) {
            throw new UncheckedIOException(temporaryFolder);
        }
    }

    private void read(long id, String token, Path file, List<ImportLayout> layouts) throws IOException {
        Batches batches = new Batches(id, token);
        try (TableFile table = TableFile.open(file)) {
            TableReport report = TableReader.read(table, layouts, batches::add);
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
