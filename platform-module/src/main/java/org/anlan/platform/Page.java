package org.anlan.platform;

import java.util.List;
import java.util.function.Function;

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

    public static <T> Page<T> of(List<T> items, PageRequest request, long countedUpToCap) {
        boolean capped = countedUpToCap > COUNT_CAP;
        return new Page<>(items, request.page(), request.size(), capped ? COUNT_CAP : countedUpToCap, capped);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> f) {
        return new Page<>(items.stream().<R>map(f).toList(), page, size, total, totalCapped);
    }
}
