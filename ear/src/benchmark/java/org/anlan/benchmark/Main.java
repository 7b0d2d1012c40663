package org.anlan.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The command of the benchmark; see the README beside it. */
public final class Main {
    private static final int WRONG_USE = 2;

    private Main() {}

    /** @param arguments options as {@link Settings} reads them, and the unpacked distribution to measure */
    public static void main(String... arguments) throws Exception {
        Settings settings;
        try {
            settings = Settings.parse(arguments);
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(WRONG_USE);
            return;
        }
        System.setProperty("http.maxConnections", "64");
        System.setProperty("sun.net.http.retryPost", "false");
        String json = Json.write(new Benchmark(settings).run());
        settings.out().ifPresentOrElse(file -> write(file, json), () -> System.out.print(json));
    }

    private static void write(Path file, String json) {
        try {
            Files.writeString(file, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
