package org.anlan.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was wanted beside what was reached, out of a report. */
final class Aims {
    static final double RATIO = 0.1;
    static final double PER_SECOND = 300;
    static final double FIRST_PAGE = 60;
    static final double SEARCH = 120;
    static final double START_SECONDS = 25;
    static final double MEBIBYTES = 1024;

    private final List<Map<String, Object>> aims = new ArrayList<>();

    private Aims() {}

    /** @param report as {@link Benchmark} makes it; the last, largest number of tickets is looked at */
    static List<Map<String, Object>> check(Map<String, Object> report) {
        Aims aims = new Aims();
        List<Object> sizes = List.copyOf(map(report.get("sizes")).values());
        Map<String, Object> largest = map(sizes.get(sizes.size() - 1));
        double created = number(largest, "creation", "perSecond");
        aims.atLeast("creation to pgbench", created / number(largest, "pgbench", "perSecond"), RATIO);
        aims.atLeast("creation per second", created, PER_SECOND);
        for (String reads : List.of("readsOfOne", "reads")) {
            aims.atMost(reads + " firstPage p95 ms", p95(largest, reads, "firstPage"), FIRST_PAGE);
            aims.atMost(reads + " searchWord p95 ms", p95(largest, reads, "searchWord"), SEARCH);
        }
        double fastest = ((List<?>) report.get("coldStarts"))
                .stream()
                        .mapToDouble(start -> number(map(start), "seconds"))
                        .min()
                        .orElse(Double.NaN);
        aims.atMost("best cold start seconds", fastest, START_SECONDS);
        aims.atMost("resident MiB after the loop", number(largest, "mebibytesAfterLoop", "total"), MEBIBYTES);
        return aims.aims;
    }

    private static double p95(Map<String, Object> size, String reads, String kind) {
        return number(size, reads, kind, "milliseconds", "p95");
    }

    private void atLeast(String what, double reached, double wanted) {
        add(what, reached, wanted, reached >= wanted);
    }

    private void atMost(String what, double reached, double wanted) {
        add(what, reached, wanted, reached <= wanted);
    }

    private void add(String what, double reached, double wanted, boolean met) {
        Map<String, Object> aim = new LinkedHashMap<>();
        aim.put("what", what);
        aim.put("reached", reached);
        aim.put("wanted", wanted);
        aim.put("met", met);
        aims.add(aim);
    }

    private static double number(Map<String, Object> from, String... path) {
        Object value = from;
        for (String key : path) {
            value = map(value).get(key);
        }
        return ((Number) value).doubleValue();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
