package org.anlan.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anlan.platform.imports.ImportColumn;
import org.anlan.platform.imports.ImportDetails;
import org.anlan.platform.imports.ImportLayout;
import org.anlan.platform.imports.ImportService;
import org.anlan.platform.imports.SheetReport;
import org.anlan.web.faces.Choice;

/** The rows of an import as a table. */
@RequestScoped
public class ImportTable {

    @Inject
    ImportService imports;

    /** Column keys in the order of the layouts, named as in the file; of all its sheets that were read. */
    public List<Choice> columns(ImportDetails job) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (SheetReport sheet : sheets(job)) {
            for (ImportColumn column : layout(job, sheet.layout()).columns()) {
                String header = sheet.headers().get(column.key());
                if (header != null) {
                    columns.putIfAbsent(column.key(), header);
                }
            }
        }
        return columns.entrySet().stream()
                .map(column -> new Choice(column.getKey(), column.getValue()))
                .toList();
    }

    /** Headers that no column has, each once. */
    public List<String> extras(ImportDetails job) {
        return sheets(job).stream()
                .flatMap(sheet -> sheet.unknownHeaders().stream())
                .distinct()
                .toList();
    }

    /** Sheets that hold a table of the import's kind. */
    static List<SheetReport> sheets(ImportDetails job) {
        return job.sheets().stream().filter(sheet -> sheet.layout() != null).toList();
    }

    /** The layout with that code; one that says only its code when the kind no longer knows it. */
    ImportLayout layout(ImportDetails job, String code) {
        return imports.layouts(job.kind()).stream()
                .filter(layout -> Objects.equals(layout.code(), code))
                .findFirst()
                .orElseGet(() -> new ImportLayout(code, code, List.of()));
    }
}
