package org.anlan.platform.calendar.domain;

import java.util.Arrays;

/** The working time of one year: its intervals in order, and how much had been worked before each. In seconds. */
final class WorkYear {
    private final long[] starts;
    private final long[] ends;
    private final long[] workedBefore;

    private WorkYear(long[] starts, long[] ends, long[] workedBefore) {
        this.starts = starts;
        this.ends = ends;
        this.workedBefore = workedBefore;
    }

    long total() {
        int last = starts.length - 1;
        return last < 0 ? 0 : workedBefore[last] + ends[last] - starts[last];
    }

    /** Seconds worked from the beginning of the year until the instant. */
    long workedBy(long instant) {
        int i = lastAtOrBelow(starts, instant);
        return i < 0 ? 0 : workedBefore[i] + Math.min(instant, ends[i]) - starts[i];
    }

    /** The instant at which so many seconds have been worked. @param seconds 1 to {@link #total} */
    long whenWorked(long seconds) {
        int i = lastAtOrBelow(workedBefore, seconds - 1);
        return starts[i] + seconds - workedBefore[i];
    }

    private static int lastAtOrBelow(long[] sorted, long value) {
        int found = Arrays.binarySearch(sorted, value);
        return found >= 0 ? found : -found - 2;
    }

    /** Takes the intervals of a year in order. */
    static final class Builder {
        private long[] starts = new long[1024];
        private long[] ends = new long[1024];
        private long[] workedBefore = new long[1024];
        private int size;
        private long worked;

        /** An interval that a leap of the clocks swallowed is left out. */
        void add(long start, long end) {
            if (end <= start) {
                return;
            }
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
                workedBefore = Arrays.copyOf(workedBefore, size * 2);
            }
            starts[size] = start;
            ends[size] = end;
            workedBefore[size] = worked;
            worked += end - start;
            size++;
        }

        WorkYear build() {
            return new WorkYear(
                    Arrays.copyOf(starts, size), Arrays.copyOf(ends, size), Arrays.copyOf(workedBefore, size));
        }
    }
}
