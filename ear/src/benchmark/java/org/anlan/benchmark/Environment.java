package org.anlan.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the figures were taken on. */
final class Environment {
    private Environment() {}

    static Map<String, Object> describe() throws IOException {
        Map<String, Object> environment = new LinkedHashMap<>();
        environment.put("processors", Runtime.getRuntime().availableProcessors());
        environment.put("processor", line("/proc/cpuinfo", "model name"));
        environment.put("memory", line("/proc/meminfo", "MemTotal"));
        environment.put("java", Runtime.version().toString());
        environment.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        environment.put("pgbench", Pgbench.version());
        environment.put("loadAverage", Processors.loadAverage());
        return environment;
    }

    private static String line(String file, String name) throws IOException {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        }
    }

    static void tell(String step) {
        System.err.println(Instant.now().toString().substring(11, 19) + " " + step);
    }
}
