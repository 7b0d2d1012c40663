package org.anlan.web.rest.exports;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** The rows of a list as values of a table. The first part is read at once, so that a refusal comes before the answer. */
public final class ExportedRows<T> implements Iterator<List<?>> {

    private final Iterator<List<T>> parts;
    private final Function<T, List<?>> values;

    private Iterator<T> current = List.<T>of().iterator();

    /** @param sort as in a URL, or null @param values of one row; nulls allowed */
    public ExportedRows(RowSource<T> source, String sort, Function<T, List<?>> values) {
        this.parts = source.parts(sort);
        this.values = values;
        hasNext();
    }

    /** A part may be empty: rows can leave the reader's sight while they are read. */
    @Override
    public boolean hasNext() {
        while (!current.hasNext() && parts.hasNext()) {
            current = parts.next().iterator();
        }
        return current.hasNext();
    }

    @Override
    public List<?> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return values.apply(current.next());
    }
}
