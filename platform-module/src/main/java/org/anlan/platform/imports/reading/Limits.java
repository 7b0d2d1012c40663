package org.anlan.platform.imports.reading;

/**
 * What a table file may be at most. Every limit is enforced while reading, so that a file that lies about its size
 * costs no more than the limit.
 */
public final class Limits {

    /** Largest upload, in bytes. */
    public static final int FILE_BYTES = 20 * 1024 * 1024;

    /** Longest text of a cell: Excel's own limit. */
    public static final int CELL_CHARS = 32_767;

    /** What is kept of a text that is too long, so that its row can still be shown. */
    public static final int CUT_CHARS = 2_000;

    /** Most rows that are not empty, over all sheets. */
    public static final int ROWS = 100_000;

    /** Most columns with content. */
    public static final int COLUMNS = 512;

    /** Most text of all cells together, merged cells counted as often as they are filled. */
    public static final long TEXT_CHARS = 64L * 1024 * 1024;

    /** Most merged ranges of a sheet. */
    public static final int MERGED_RANGES = 200_000;

    static final int ARCHIVE_ENTRIES = 2_000;
    static final long ENTRY_BYTES = 300L * 1024 * 1024;
    static final long ARCHIVE_BYTES = 400L * 1024 * 1024;
    /** Parts other than sheets and shared strings are read as a whole by the library. */
    static final long SMALL_ENTRY_BYTES = 16L * 1024 * 1024;

    static final long RATIO_MATTERS_FROM_BYTES = 4L * 1024 * 1024;
    static final long RATIO = 150;

    private Limits() {}
}
