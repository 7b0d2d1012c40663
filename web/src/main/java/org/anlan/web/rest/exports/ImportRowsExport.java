package org.anlan.web.rest.exports;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.anlan.platform.InvalidInput;
import org.anlan.platform.NotFound;
import org.anlan.platform.export.ColumnSpec;
import org.anlan.platform.imports.ImportDetails;
import org.anlan.platform.imports.ImportRowView;
import org.anlan.platform.imports.ImportService;
import org.anlan.web.faces.Choice;
import org.anlan.web.faces.Texts;
import org.anlan.web.imports.ImportTable;
import org.anlan.web.imports.ImportTexts;
import org.anlan.web.imports.RowTab;

/**
 * The rows of an import with what is to be said of each, under the headers of the file: what was rejected can be put
 * right in the table and uploaded again. Asked for by {@code id} and {@code show}, a {@link RowTab}.
 */
@RequestScoped
public class ImportRowsExport implements ListExport {

    private static final int WIDTH = 24;

    @Inject
    ImportService imports;

    @Inject
    ImportTable table;

    @Inject
    ImportTexts words;

    @Inject
    Texts texts;

    private ImportDetails job;

    @Override
    public String kind() {
        return "import-rows";
    }

    @Override
    public String title() {
        return texts.text("export.import_rows");
    }

    @Override
    public List<ColumnSpec> columns(ExportFilter filter) {
        ImportDetails asked = job(filter);
        Stream<String> own = Stream.of("export.import_row", "export.import_result", "export.import_said")
                .map(key -> texts.text(key));
        Stream<String> file = table.columns(asked).stream().map(Choice::label);
        return Stream.of(own, file, table.extras(asked).stream())
                .flatMap(labels -> labels)
                .map(label -> ColumnSpec.longText(label).wide(WIDTH))
                .toList();
    }

    @Override
    public Iterator<List<?>> rows(ExportFilter filter) {
        ImportDetails asked = job(filter);
        RowTab shown = filter.get("show", RowTab.class);
        RowTab tab = shown == null ? RowTab.first(asked.counts()) : shown;
        List<String> keys = table.columns(asked).stream()
                .map(Choice::value)
                .map(String::valueOf)
                .toList();
        List<String> extras = table.extras(asked);
        return new ExportedRows<>(
                RowSource.paged(page -> tab.rows(imports, asked.id(), page)), null, row -> values(row, keys, extras));
    }

    private List<Object> values(ImportRowView row, List<String> keys, List<String> extras) {
        List<Object> values = new ArrayList<>();
        values.add(row.row());
        values.add(texts.label(row.state()));
        values.add(row.messages().stream().map(words::of).collect(joining("\n")));
        keys.forEach(key -> values.add(row.values().get(key)));
        extras.forEach(header -> values.add(row.extras().get(header)));
        return values;
    }

    private ImportDetails job(ExportFilter filter) {
        if (job == null) {
            String id = filter.get("id");
            if (id == null) {
                throw InvalidInput.of("id", "required");
            }
            if (!id.matches("\\d{1,18}")) {
                throw new NotFound("import", id);
            }
            job = imports.details(Long.parseLong(id));
        }
        return job;
    }
}
