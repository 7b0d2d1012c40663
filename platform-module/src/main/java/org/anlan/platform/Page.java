package org.anlan.platform;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * One page of a list.
 *
 * @param total rows in all, or the cap when {@code totalCapped}: counting a million rows costs more than the page
 */
public record Page<T>(List<T> items, int page, int size, long total, boolean totalCapped) {

    /** Counting stops here; the screen shows "1000+". */
    public static final int COUNT_CAP = 1000;

    public Page {
        items = List.copyOf(items);
    }

    /** @param upToCap counts the rows, no further than one beyond the cap; not asked when the page itself tells */
    public static <T> Page<T> of(List<T> items, PageRequest request, LongSupplier upToCap) {
        boolean last = items.size() < request.size() && (request.page() == 0 || !items.isEmpty());
        if (last || !request.counted()) {
            return of(items, request, request.offset() + items.size(), !last);
        }
        long counted = upToCap.getAsLong();
        return of(items, request, counted, counted > COUNT_CAP);
    }

    private static <T> Page<T> of(List<T> items, PageRequest request, long rows, boolean more) {
        return new Page<>(items, request.page(), request.size(), more ? Math.min(rows, COUNT_CAP) : rows, more);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> f) {
        return new Page<>(items.stream().<R>map(f).toList(), page, size, total, totalCapped);
    }
}
