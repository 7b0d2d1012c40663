package org.anlan.web.rest.exports;

import static java.util.stream.Collectors.toList;

import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.anlan.platform.export.ColumnSpec;
import org.anlan.web.faces.Texts;

/** An export whose columns say themselves what they take out of a row. */
public abstract class RowExport<T> implements ListExport {

    @Inject
    protected Texts texts;

    /** @param label bundle key of the header */
    public record Column<T>(String label, Function<String, ColumnSpec> type, Function<T, Object> value) {}

    protected abstract String titleKey();

    protected abstract List<Column<T>> cells();

    /** The door's list with the filters of the address. @throws org.anlan.platform.InvalidInput one is no filter */
    protected abstract RowSource<T> source(ExportFilter filter);

    /** Order when none is asked for, as in a URL; null for the query's own. */
    protected String defaultSort() {
        return null;
    }

    @Override
    public String title() {
        return texts.text(titleKey());
    }

    @Override
    public List<ColumnSpec> columns(ExportFilter filter) {
        return cells().stream()
                .map(cell -> cell.type().apply(texts.text(cell.label())))
                .toList();
    }

    @Override
    public Iterator<List<?>> rows(ExportFilter filter) {
        List<Column<T>> cells = cells();
        String sort = filter.sort() == null ? defaultSort() : filter.sort();
        return new ExportedRows<>(source(filter), sort, row -> values(cells, row));
    }

    private List<Object> values(List<Column<T>> cells, T row) {
        return cells.stream().map(cell -> cell.value().apply(row)).collect(toList());
    }
}
