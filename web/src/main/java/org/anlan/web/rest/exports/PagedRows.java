package org.anlan.web.rest.exports;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;

/** The rows of a list, fetched page by page, so that an export holds one page in memory however long the list is. */
public final class PagedRows<T> implements Iterator<List<?>> {

    private final Function<PageRequest, Page<T>> source;
    private final Function<T, List<?>> values;
    private final String sort;

    private Iterator<T> current;
    private int fetched;
    private boolean last;

    /** @param source the door's query @param sort as in a URL, or null @param values of one row; nulls allowed */
    public PagedRows(Function<PageRequest, Page<T>> source, String sort, Function<T, List<?>> values) {
        this.source = source;
        this.sort = sort;
        this.values = values;
        fetch();
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && !last) {
            fetch();
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

    private void fetch() {
        List<T> items = source.apply(PageRequest.of(fetched++, PageRequest.MAX_SIZE, sort))
                .items();
        last = items.size() < PageRequest.MAX_SIZE;
        current = items.iterator();
    }
}
