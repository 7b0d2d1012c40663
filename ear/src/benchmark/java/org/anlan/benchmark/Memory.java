package org.anlan.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Resident memory in MiB: of the server's process as a whole; of the database's processes each its share of what they
 * have in common, or their sum would count shared buffers once for each connection.
 */
final class Memory {
    private Memory() {}

    static Map<String, Object> of(Installation installation) {
        double server = installation
                .serverPids()
                .mapToDouble(pid -> mebibytes(pid, "Rss"))
                .sum();
        double database = installation
                .databasePids()
                .mapToDouble(pid -> mebibytes(pid, "Pss"))
                .sum();
        Map<String, Object> memory = new LinkedHashMap<>();
        memory.put("serverRss", server);
        memory.put("databasePss", database);
        memory.put("total", server + database);
        return memory;
    }

    private static double mebibytes(long pid, String what) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/smaps_rollup")).stream()
                    .filter(line -> line.startsWith(what + ":"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException ended) {
            return 0;
        }
    }
}
