package org.anlan.benchmark;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What is measured, and how long.
 *
 * @param home unpacked distribution
 * @param work empty folder for data and scripts
 * @param tickets numbers of tickets to measure at, growing
 * @param seconds length of each measured phase; each has a warm-up before it
 * @param warmUp seconds before a measured phase of writing
 * @param clients simultaneous clients, each with one request under way
 * @param starts cold starts on existing data
 */
record Settings(
        Path home,
        Path work,
        List<Integer> tickets,
        int seconds,
        int warmUp,
        int clients,
        int starts,
        Optional<Path> out) {

    static Settings parse(String... arguments) {
        Settings settings = new Settings(null, null, List.of(10_000, 100_000), 20, 180, 8, 3, Optional.empty());
        Iterator<String> rest = List.of(arguments).iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            if (!rest.hasNext()) {
                throw new IllegalArgumentException("value missing after " + option);
            }
            settings = settings.with(option, rest.next());
        }
        if (settings.home == null || settings.work == null) {
            throw new IllegalArgumentException("--home and --work are needed");
        }
        return settings;
    }

    private Settings with(String option, String value) {
        return switch (option) {
            case "--home" -> new Settings(Path.of(value), work, tickets, seconds, warmUp, clients, starts, out);
            case "--work" -> new Settings(home, Path.of(value), tickets, seconds, warmUp, clients, starts, out);
            case "--tickets" -> new Settings(home, work, growing(value), seconds, warmUp, clients, starts, out);
            case "--seconds" -> new Settings(home, work, tickets, number(option, value), warmUp, clients, starts, out);
            case "--warm-up" -> new Settings(home, work, tickets, seconds, number(option, value), clients, starts, out);
            case "--clients" -> new Settings(home, work, tickets, seconds, warmUp, number(option, value), starts, out);
            case "--starts" -> new Settings(home, work, tickets, seconds, warmUp, clients, number(option, value), out);
            case "--out" ->
                new Settings(home, work, tickets, seconds, warmUp, clients, starts, Optional.of(Path.of(value)));
            default -> throw new IllegalArgumentException("unknown option " + option);
        };
    }

    private static List<Integer> growing(String value) {
        List<Integer> counts = Arrays.stream(value.split(","))
                .map(count -> number("--tickets", count.strip()))
                .toList();
        for (int i = 1; i < counts.size(); i++) {
            if (counts.get(i) <= counts.get(i - 1)) {
                throw new IllegalArgumentException("--tickets must grow: " + value);
            }
        }
        return counts;
    }

    private static int number(String option, String value) {
        if (!value.matches("[0-9]{1,8}")) {
            throw new IllegalArgumentException(option + " is a whole number, not " + value);
        }
        return Integer.parseInt(value);
    }
}
