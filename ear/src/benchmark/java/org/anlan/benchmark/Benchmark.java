package org.anlan.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All phases in their order: a first start, each number of tickets on a copy of its data, cold starts on the last. */
final class Benchmark {
    private final Settings settings;

    Benchmark(Settings settings) {
        this.settings = settings;
    }

    /** @return what was measured, for {@link Json} */
    Map<String, Object> run() throws Exception {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("startedAt", Instant.now().toString());
        report.put("environment", Environment.describe());
        Path template = settings.work().resolve("template");
        try (Installation fresh = new Installation(settings.home(), template)) {
            Environment.tell("first start");
            report.put("firstStartSeconds", fresh.start());
        }
        Map<String, Object> sizes = new LinkedHashMap<>();
        Path last = template;
        for (int tickets : settings.tickets()) {
            last = settings.work().resolve("tickets-" + tickets);
            copy(template, last);
            sizes.put("" + tickets, new Size(settings, tickets, last).measure());
        }
        report.put("sizes", sizes);
        report.put("coldStarts", coldStarts(last));
        report.put("aims", Aims.check(report));
        return report;
    }

    private List<Map<String, Object>> coldStarts(Path folder) throws Exception {
        List<Map<String, Object>> starts = new ArrayList<>();
        for (int i = 0; i < settings.starts(); i++) {
            Environment.tell("cold start " + (i + 1));
            try (Installation installation = new Installation(settings.home(), folder)) {
                Processors processors = new Processors(installation);
                Map<String, Object> start = new LinkedHashMap<>();
                start.put("seconds", installation.start());
                start.put("processorSeconds", processors.since());
                start.put("mebibytes", Memory.of(installation));
                starts.add(start);
            }
        }
        return starts;
    }

    private static void copy(Path from, Path to) throws IOException, InterruptedException {
        int code = new ProcessBuilder("cp", "-a", from.toString(), to.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException("cannot copy " + from + " to " + to);
        }
    }
}
