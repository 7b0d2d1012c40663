package org.anlan.web.rest.exports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.anlan.platform.export.ColumnSpec;
import org.anlan.platform.people.UnitRow;
import org.anlan.platform.people.Units;
import org.anlan.web.faces.Texts;

/** The organisation tree, parents before children; the columns are those the import of units understands. */
@RequestScoped
public class UnitsExport implements ListExport {

    @Inject
    Units units;

    @Inject
    Texts texts;

    @Override
    public String kind() {
        return "units";
    }

    @Override
    public String title() {
        return texts.text("units.title");
    }

    @Override
    public List<ColumnSpec> columns(ExportFilter filter) {
        return List.of(
                ColumnSpec.text(texts.text("units.code")),
                ColumnSpec.text(texts.text("units.name")).wide(30),
                ColumnSpec.text(texts.text("units.parent")),
                ColumnSpec.text(texts.text("units.kind")).wide(12),
                ColumnSpec.number(texts.text("units.people")));
    }

    @Override
    public Iterator<List<?>> rows(ExportFilter filter) {
        return units.tree().stream().<List<?>>map(this::values).iterator();
    }

    private List<?> values(UnitRow row) {
        return Arrays.asList(row.code(), row.name(), row.parentCode(), texts.label(row.kind()), row.people());
    }
}
