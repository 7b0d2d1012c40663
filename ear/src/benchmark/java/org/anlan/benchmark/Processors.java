package org.anlan.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Processor time of a phase by who used it, in seconds, and what the rest of the machine used meanwhile: a figure taken
 * while others work tells so, and the processor time of a request hardly depends on them.
 */
final class Processors {
    private static final double TICKS = 100;
    private static final int USER_TICKS = 11;
    private static final int IDLE = 3;
    private static final int WAITING = 4;

    private final Installation installation;
    private final double serverBefore;
    private final double databaseBefore;
    private final double clientBefore;
    private final double machineBefore;
    private final String loadBefore;

    /** @param installation running, or about to be started */
    Processors(Installation installation) {
        this.installation = installation;
        serverBefore = of(installation.serverPids());
        databaseBefore = of(installation.databasePids());
        clientBefore = of(LongStream.of(ProcessHandle.current().pid()));
        machineBefore = machine();
        loadBefore = loadAverage();
    }

    Map<String, Object> since() {
        double serverUsed = of(installation.serverPids()) - serverBefore;
        double databaseUsed = of(installation.databasePids()) - databaseBefore;
        double clientUsed = of(LongStream.of(ProcessHandle.current().pid())) - clientBefore;
        double others = machine() - machineBefore - serverUsed - databaseUsed - clientUsed;
        Map<String, Object> used = new LinkedHashMap<>();
        used.put("server", serverUsed);
        used.put("database", databaseUsed);
        used.put("benchmark", clientUsed);
        used.put("others", Math.max(0, others));
        used.put("loadAverageBefore", loadBefore);
        used.put("loadAverageAfter", loadAverage());
        return used;
    }

    static String loadAverage() {
        return String.join(" ", List.of(read("/proc/loadavg").split(" ")).subList(0, 3));
    }

    private static double of(LongStream pids) {
        return pids.mapToDouble(Processors::ofProcess).sum();
    }

    /** 0 of one that has ended. */
    private static double ofProcess(long pid) {
        String stat = read("/proc/" + pid + "/stat");
        if (stat.isEmpty()) {
            return 0;
        }
        String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(afterName[USER_TICKS]) + Long.parseLong(afterName[USER_TICKS + 1])) / TICKS;
    }

    private static double machine() {
        String[] ticks = read("/proc/stat").lines().findFirst().orElseThrow().split(" +");
        double busy = 0;
        for (int i = 1; i < ticks.length; i++) {
            boolean idle = i - 1 == IDLE || i - 1 == WAITING;
            busy += idle ? 0 : Long.parseLong(ticks[i]);
        }
        return busy / TICKS;
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (NoSuchFileException ended) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
