package org.anlan.web.rest.exports;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anlan.platform.Page;
import org.anlan.platform.PageRequest;
import org.anlan.platform.RowKeys;

/** A door's list read to its end, part by part, so that an export holds one part in memory however long the list is. */
@FunctionalInterface
public interface RowSource<T> {

    int PART = 500;

    /** @param sort as in a URL, or null for the list's own order */
    Iterator<List<T>> parts(String sort);

    /** For lists that grow: the hundredth part costs what the first does. */
    static <T> RowSource<T> keyed(Function<PageRequest, RowKeys> keys, Function<RowKeys, List<T>> rows) {
        return sort -> {
            RowKeys all = keys.apply(PageRequest.of(0, 1, sort));
            return IntStream.iterate(0, from -> from < all.size(), from -> from + PART)
                    .mapToObj(from -> rows.apply(all.part(from, PART)))
                    .iterator();
        };
    }

    /** For lists that the door gives whole and in their order. */
    static <T> RowSource<T> whole(List<T> rows) {
        return sort -> List.of(rows).iterator();
    }

    /** For lists that stay short. @param find the door's query */
    static <T> RowSource<T> paged(Function<PageRequest, Page<T>> find) {
        return sort -> Stream.iterate(
                        page(find, sort, 0),
                        page -> page != null,
                        page -> page.items().size() < page.size() ? null : page(find, sort, page.page() + 1))
                .map(Page::items)
                .iterator();
    }

    private static <T> Page<T> page(Function<PageRequest, Page<T>> find, String sort, int number) {
        return find.apply(PageRequest.of(number, PageRequest.MAX_SIZE, sort));
    }
}
