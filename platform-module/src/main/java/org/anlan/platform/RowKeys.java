package org.anlan.platform;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which rows a list held at one moment, in its order. With them a long list is read to its end part by part: every part
 * is found by its keys, however far down, and none comes twice or is left out while others write. Eight bytes a row.
 */
public final class RowKeys {

    /** SQL that joins rows to an argument called keys, see {@link #asArray}; the column to compare follows. */
    public static final String JOIN = " join unnest(cast(:keys as bigint[])) with ordinality k (id, place) on k.id = ";

    /** SQL that keeps the order of the keys. */
    public static final String ORDER = " order by k.place";

    private final long[] ids;

    private RowKeys(long[] ids) {
        this.ids = ids;
    }

    /** @param numbers ids as a query gives them */
    public static RowKeys of(List<?> numbers) {
        return new RowKeys(
                numbers.stream().mapToLong(id -> ((Number) id).longValue()).toArray());
    }

    public int size() {
        return ids.length;
    }

    /** At most so many of them, from a position. */
    public RowKeys part(int from, int most) {
        return new RowKeys(Arrays.copyOfRange(ids, from, Math.min(ids.length, from + most)));
    }

    /** As PostgreSQL reads an array. */
    public String asArray() {
        return Arrays.stream(ids).mapToObj(Long::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
