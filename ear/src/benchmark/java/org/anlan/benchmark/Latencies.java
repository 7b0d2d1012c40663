package org.anlan.benchmark;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Times of requests; every one is kept, so that percentiles are of what happened and not of a histogram. */
final class Latencies {
    private static final double MILLI = 1e6;

    private long[] nanos = new long[1024];
    private int count;

    void add(long nano) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = nano;
    }

    void addAll(Latencies other) {
        for (int i = 0; i < other.count; i++) {
            add(other.nanos[i]);
        }
    }

    int count() {
        return count;
    }

    /** @param percent 0 to 100; @return milliseconds within which so many of a hundred were answered; 0 of none */
    double percentile(double percent) {
        if (count == 0) {
            return 0;
        }
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(percent / 100 * count);
        return sorted[Math.max(0, rank - 1)] / MILLI;
    }

    Map<String, Object> summary() {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("p50", percentile(50));
        summary.put("p95", percentile(95));
        summary.put("p99", percentile(99));
        summary.put("max", percentile(100));
        return summary;
    }
}
