package org.anlan.platform.imports.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** An opened table file: one or more sheets whose rows are streamed. Not thread-safe. */
public interface TableFile extends AutoCloseable {

    /**
     * Opens by content, never by name.
     *
     * @throws org.anlan.platform.InvalidInput when it is no table that can be read, with a code that says why
     */
    static TableFile open(Path file) throws IOException {
        return switch (FileFormat.of(file)) {
            case XLSX -> new XlsxFile(file);
            case TEXT -> new CsvFile(file);
        };
    }

    Format format();

    /** Names of the sheets that can be seen, in their order; a csv has one without a name. */
    List<String> sheets();

    /** @throws org.anlan.platform.InvalidInput when the file turns out to be damaged or beyond a limit */
    void read(int sheet, RowSink sink) throws IOException;

    @Override
    void close() throws IOException;

    /** A csv does not know merged cells, so some empty cells stand for the one above. */
    enum Format {
        XLSX,
        CSV
    }
}
