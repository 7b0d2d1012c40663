package org.anlan.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The unpacked distribution, started as a user starts it. */
final class RunningAnlan {
    static final Path HOME = Path.of("target/it/anlan").toAbsolutePath();
    private static final long PATIENCE_SECONDS = 900;

    /** A server that lives for seconds starts quickest with the quick compiler and one collector thread. */
    private static final String FAST_START = "-Xms256m -Xmx1g -XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    private final Process process;
    private final Path output;

    private RunningAnlan(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static void unpackDistribution() throws IOException {
        DataFolder.delete(HOME.getParent());
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(Path.of("target/anlan-standalone.zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path path = HOME.getParent().resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(path.getParent());
                    Files.copy(zip, path);
                }
            }
        }
    }

    static RunningAnlan start(Map<String, String> environment, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("bash", HOME.resolve("bin/anlan").toString()));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(HOME.getParent(), "output", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment()
                .putAll(Map.of("ANLAN_LANG", "en", "ANLAN_ADMIN_PASSWORD", "", "ANLAN_JAVA_OPTS", FAST_START));
        builder.environment().putAll(environment);
        builder.environment().values().removeIf(String::isEmpty);
        return new RunningAnlan(builder.start(), output);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Waits for the line that says where Anlan is. */
    RunningAnlan awaitReady() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!output().contains("Press Ctrl-C")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                kill();
                throw new AssertionError("not ready: " + output());
            }
            Thread.sleep(200);
        }
        return this;
    }

    /** Waits for the end and gives the exit code. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            kill();
            throw new AssertionError("still running");
        }
        return process.exitValue();
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    /** SIGTERM, as a service manager sends it. */
    void terminate() {
        process.destroy();
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The cookie of a new session, asked for through a proxy that speaks this scheme to the browser. */
    static String cookie(int port, String scheme) throws IOException {
        HttpURLConnection connection = connection(port, "/anlan/sign-in.xhtml");
        connection.setRequestProperty("X-Forwarded-Proto", scheme);
        return connection.getHeaderField("Set-Cookie");
    }

    private static HttpURLConnection connection(int port, String path) throws IOException {
        return (HttpURLConnection)
                URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
    }

    static int status(int port, String path) throws IOException {
        HttpURLConnection connection = connection(port, path);
        connection.setInstanceFollowRedirects(false);
        int status = connection.getResponseCode();
        try (InputStream body = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            if (body != null) {
                body.readAllBytes();
            }
        }
        return status;
    }

    /** Signs in to the embedded database of a running Anlan. */
    static Connection database(Path data) throws IOException, SQLException {
        String password = Files.readString(data.resolve("database-password")).strip();
        return DriverManager.getConnection(url(data), "anlan", password);
    }

    /** JDBC URL of the embedded database of a running Anlan. */
    static String url(Path data) throws IOException {
        String port =
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3);
        return "jdbc:postgresql://127.0.0.1:" + port + "/anlan";
    }
}
