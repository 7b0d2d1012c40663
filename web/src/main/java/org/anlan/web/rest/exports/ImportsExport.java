package org.anlan.web.rest.exports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.anlan.platform.export.ColumnSpec;
import org.anlan.platform.imports.ImportService;
import org.anlan.platform.imports.ImportSummary;
import org.anlan.web.imports.ImportTexts;

/** The imports the caller may see, the newest first. */
@RequestScoped
public class ImportsExport extends RowExport<ImportSummary> {

    @Inject
    ImportService imports;

    @Inject
    ImportTexts words;

    @Override
    public String kind() {
        return "imports";
    }

    @Override
    protected String titleKey() {
        return "import.list.title";
    }

    @Override
    protected List<Column<ImportSummary>> cells() {
        return List.of(
                new Column<>("import.file", ColumnSpec::longText, ImportSummary::fileName),
                new Column<>("import.kind", ColumnSpec::text, row -> words.kind(row.kind())),
                new Column<>("import.status", ColumnSpec::text, row -> texts.label(row.status())),
                new Column<>("import.rows", ColumnSpec::number, ImportSummary::rows),
                new Column<>("import.stored", ColumnSpec::number, ImportSummary::stored),
                new Column<>("import.rejected", ColumnSpec::number, ImportSummary::rejected),
                new Column<>("import.by", ColumnSpec::text, ImportSummary::createdBy),
                new Column<>("import.at", ColumnSpec::instant, ImportSummary::createdAt));
    }

    @Override
    protected RowSource<ImportSummary> source(ExportFilter filter) {
        return RowSource.paged(page -> imports.find(filter.get("kind"), page));
    }
}
