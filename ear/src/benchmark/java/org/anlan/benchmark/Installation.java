package org.anlan.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/** The unpacked distribution with a data folder of its own, listening on the loopback address only. */
final class Installation implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 600;
    private static final String POSTMASTER = "postgres/postmaster.pid";

    private final Path home;
    private final Path data;
    private final Path output;
    private final int port;
    private Process process;

    /** @param work folder that holds or will hold the data folder */
    Installation(Path home, Path work) throws IOException {
        Files.createDirectories(work);
        this.home = home;
        this.data = work.resolve("data");
        this.output = work.resolve("output.txt");
        this.port = freePort();
    }

    /** @return seconds from the command until {@code /health/ready} and the sign-in page answer */
    double start() throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                        "bash",
                        home.resolve("bin/anlan").toString(),
                        "--demo",
                        "--host",
                        "127.0.0.1",
                        "--port",
                        "" + port,
                        "--data",
                        data.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        command.environment().put("ANLAN_LANG", "en");
        long start = System.nanoTime();
        process = command.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        while (!answers("/health/ready") || !answers("/anlan/sign-in.xhtml")) {
            double waited = (System.nanoTime() - start) / 1e9;
            if (!process.isAlive() || waited > PATIENCE_SECONDS) {
                throw new IOException("Anlan did not start: " + Files.readString(output));
            }
            Thread.sleep(100);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private boolean answers(String path) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(url(path)).toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(5000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** The server's process; none before it is started. */
    LongStream serverPids() {
        return process == null ? LongStream.empty() : LongStream.of(process.pid());
    }

    /** Postmaster and its children; none before it is started. */
    LongStream databasePids() {
        if (!Files.exists(data.resolve(POSTMASTER))) {
            return LongStream.empty();
        }
        long postmaster = Long.parseLong(postmaster().get(0));
        LongStream children = ProcessHandle.of(postmaster).stream()
                .flatMap(ProcessHandle::children)
                .mapToLong(ProcessHandle::pid);
        return LongStream.concat(LongStream.of(postmaster), children);
    }

    int databasePort() {
        return Integer.parseInt(postmaster().get(3));
    }

    String databasePassword() {
        try {
            return Files.readString(data.resolve("database-password")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> postmaster() {
        try {
            return Files.readAllLines(data.resolve(POSTMASTER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + databasePort() + "/anlan", "anlan", databasePassword());
    }

    /** SIGTERM, and waits until server and database are gone. */
    @Override
    public void close() {
        if (process == null || !process.isAlive()) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Anlan does not stop");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
