package org.anlan.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** pgbench with scripts that write the rows of a ticket, each in one transaction, as the application does. */
final class Pgbench {
    private static final int SCRIPTS = 24;
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without initial connection time\\)");
    private static final Pattern LATENCY = Pattern.compile("latency average = ([0-9.]+) ms");
    private static final Pattern DONE = Pattern.compile("transactions actually processed: ([0-9]+)");
    private static final Pattern FAILED = Pattern.compile("number of failed transactions: ([0-9]+)");

    private final Installation installation;
    private final Path folder;

    Pgbench(Installation installation, Path folder) {
        this.installation = installation;
        this.folder = folder;
    }

    /** @throws IOException pgbench is missing or failed */
    Map<String, Object> run(int clients, int seconds) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                program(), "-n", "-M", "prepared", "-c", "" + clients, "-j", "2", "-T", "" + seconds, "-h", "127.0.0.1",
                "-p", "" + installation.databasePort(), "-U", "anlan"));
        for (Path script : scripts()) {
            command.addAll(List.of("-f", script.toString()));
        }
        command.add("anlan");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", installation.databasePassword());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("pgbench failed: " + output);
        }
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("clients", clients);
        summary.put("seconds", seconds);
        summary.putAll(read(output));
        return summary;
    }

    /** The figures of a report of pgbench. @throws IOException it has none */
    static Map<String, Object> read(String output) throws IOException {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("transactions", (long) figure(DONE, output));
        figures.put("errors", output.contains("failed transactions") ? (long) figure(FAILED, output) : 0L);
        figures.put("perSecond", figure(RATE, output));
        figures.put("meanMilliseconds", figure(LATENCY, output));
        return figures;
    }

    private static double figure(Pattern pattern, String output) throws IOException {
        Matcher found = pattern.matcher(output);
        if (!found.find()) {
            throw new IOException("no figure " + pattern + " in the report of pgbench: " + output);
        }
        return Double.parseDouble(found.group(1));
    }

    /** The newest that is installed; Debian keeps it outside the search path. @throws IOException there is none */
    static String program() throws IOException {
        try (var versions = Files.newDirectoryStream(Path.of("/usr/lib/postgresql"), "*")) {
            List<Path> found = new ArrayList<>();
            versions.forEach(version -> found.add(version.resolve("bin/pgbench")));
            return found.stream()
                    .filter(Files::isExecutable)
                    .max(java.util.Comparator.naturalOrder())
                    .map(Path::toString)
                    .orElse("pgbench");
        } catch (java.nio.file.NoSuchFileException notDebian) {
            return "pgbench";
        }
    }

    /** @throws IOException it is not installed */
    static String version() throws IOException {
        Process process = new ProcessBuilder(program(), "--version").start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    private List<Path> scripts() throws IOException {
        Files.createDirectories(folder);
        Random random = new Random(7);
        List<Path> scripts = new ArrayList<>();
        for (int i = 0; i < SCRIPTS; i++) {
            Path script = folder.resolve("ticket-" + i + ".sql");
            Files.writeString(script, new TicketScript(Sample.next(random)).text());
            scripts.add(script);
        }
        return scripts;
    }
}
