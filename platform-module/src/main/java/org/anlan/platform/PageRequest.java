package org.anlan.platform;

/**
 * Which page of a list, how large, in which order.
 *
 * @param page from 0
 * @param size 1 to 200
 * @param sort name of a sort key from the query's allow-list, or null for its default order
 * @param counted whether it matters how many rows there are in all
 */
public record PageRequest(int page, int size, String sort, boolean descending, boolean counted) {

    public static final int MAX_SIZE = 200;

    public PageRequest {
        new InvalidInput.Collector()
                .rejectIf(page < 0 || page > 1_000_000, "page", "out_of_range", 0, 1_000_000)
                .rejectIf(size < 1 || size > MAX_SIZE, "size", "out_of_range", 1, MAX_SIZE)
                .throwIfAny();
    }

    public PageRequest(int page, int size, String sort, boolean descending) {
        this(page, size, sort, descending, true);
    }

    public static PageRequest first(int size) {
        return new PageRequest(0, size, null, false);
    }

    /** The first few, for who does not ask how many more there are. */
    public static PageRequest few(int size) {
        return new PageRequest(0, size, null, false, false);
    }

    /** @param sort as in a URL: {@code title}, {@code -updatedAt}, or null */
    public static PageRequest of(int page, int size, String sort) {
        boolean desc = sort != null && sort.startsWith("-");
        String key = sort == null || sort.isBlank() ? null : desc ? sort.substring(1) : sort;
        return new PageRequest(page, size, key, desc);
    }

    /** For a list that has one order only. @throws InvalidInput when another was asked for */
    public PageRequest inItsOwnOrder() {
        if (sort != null) {
            throw InvalidInput.of("sort", "unknown_value", sort);
        }
        return this;
    }

    public int offset() {
        return page * size;
    }

    /** The allow-listed sort key, or the fallback when none was asked for; anything else is refused. */
    public <E extends Enum<E>> E sortKey(Class<E> allowed, E fallback) {
        if (sort == null) {
            return fallback;
        }
        for (E key : allowed.getEnumConstants()) {
            if (key.name().replace("_", "").equalsIgnoreCase(sort)) {
                return key;
            }
        }
        throw InvalidInput.of("sort", "unknown_value", sort);
    }
}
