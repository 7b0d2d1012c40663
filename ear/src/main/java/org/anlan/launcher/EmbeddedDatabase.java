package org.anlan.launcher;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The PostgreSQL that comes along, kept in the data folder and listening on the loopback address only.
 *
 * <p>The application signs in as the owner of its database, not as the superuser, as it would on an external server.
 */
final class EmbeddedDatabase implements AutoCloseable {
    private static final String SUPERUSER = "postgres";
    private static final String APPLICATION = "anlan";
    private static final int START_ATTEMPTS = 5;
    private static final int CRASH_RECOVERY_SECONDS = 900;
    private static final int STOP_SECONDS = 60;

    private final DataFolder data;
    private final PostgresPrograms programs;
    private final UnprivilegedUser user;
    private final Postmaster postmaster;
    private int port;

    private EmbeddedDatabase(DataFolder data, PostgresPrograms programs, UnprivilegedUser user) {
        this.data = data;
        this.programs = programs;
        this.user = user;
        this.postmaster = new Postmaster(data.postgres());
    }

    /** Creates the cluster at the first start, clears away what a crash left, and starts the server. */
    static EmbeddedDatabase start(DataFolder data, PostgresPrograms programs, String version) throws LaunchFailure {
        try {
            EmbeddedDatabase database =
                    new EmbeddedDatabase(data, programs, UnprivilegedUser.forFolder(data.postgres()));
            database.createCluster();
            database.requireVersion(version.substring(0, version.indexOf('.')));
            database.stopOrphan();
            database.startServer();
            database.createDatabase();
            return database;
        } catch (IOException | SQLException broken) {
            throw LaunchFailure.because(broken, "postgres.failed", broken.getMessage(), data.log());
        }
    }

    Database application() throws IOException {
        return new Database(url(APPLICATION), APPLICATION, data.secret("database-password"));
    }

    private String url(String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    private void createCluster() throws IOException, LaunchFailure {
        if (Files.exists(data.postgres())) {
            user.own(data.postgres());
            return;
        }
        Path unfinished = data.root().resolve("postgres.new");
        DataFolder.delete(unfinished);
        DataFolder.createPrivate(unfinished);
        Path password = unfinished.resolve("password");
        DataFolder.writePrivate(password, data.secret("database-admin-password"));
        Path passwordFile = Files.move(password, data.root().resolve("postgres.password"));
        try {
            user.own(unfinished);
            user.own(passwordFile);
            run(
                    "initdb",
                    List.of(
                            "--pgdata=" + unfinished,
                            "--username=" + SUPERUSER,
                            "--pwfile=" + passwordFile,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C.UTF-8"));
        } finally {
            Files.delete(passwordFile);
        }
        Files.move(unfinished, data.postgres());
    }

    private void requireVersion(String major) throws IOException, LaunchFailure {
        String found = Files.readString(data.postgres().resolve("PG_VERSION")).strip();
        if (!found.equals(major)) {
            throw LaunchFailure.of("postgres.version", data.postgres(), found, major);
        }
    }

    /** A server that outlived its launcher is stopped; a pid file that outlived its server is removed. */
    private void stopOrphan() throws IOException, LaunchFailure {
        if (postmaster.running().isPresent()) {
            stopServer();
        }
        postmaster.forget();
    }

    /** Tries again, because the helpers of a killed server take a moment to notice and to let go of its memory. */
    private void startServer() throws IOException, LaunchFailure {
        for (int attempt = 1; ; attempt++) {
            port = freePort();
            String settings = "-c port=" + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''"
                    + " -c logging_collector=on -c log_filename=postgresql-%a.log -c log_truncate_on_rotation=on"
                    + " -c log_rotation_size=0 -c max_connections=80 -c jit=off";
            try {
                run(
                        "pg_ctl",
                        List.of(
                                "start",
                                "-w",
                                "-t",
                                "" + CRASH_RECOVERY_SECONDS,
                                "-D",
                                "" + data.postgres(),
                                "-o",
                                settings));
                return;
            } catch (LaunchFailure failure) {
                if (attempt == START_ATTEMPTS) {
                    throw failure;
                }
                pause();
                postmaster.forget();
            }
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void createDatabase() throws IOException, SQLException {
        String password = data.secret("database-password");
        try (Connection connection =
                        DriverManager.getConnection(url(SUPERUSER), SUPERUSER, data.secret("database-admin-password"));
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "select 1 from pg_roles where rolname = '" + APPLICATION + "'")) {
                statement.execute("create role " + APPLICATION + " login");
            }
            // the secret is hexadecimal digits, see DataFolder
            statement.execute("alter role " + APPLICATION + " password '" + password + "'");
            if (!exists(statement, "select 1 from pg_database where datname = '" + APPLICATION + "'")) {
                statement.execute("create database " + APPLICATION + " owner " + APPLICATION);
            }
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private void stopServer() throws IOException, LaunchFailure {
        run("pg_ctl", List.of("stop", "-m", "fast", "-w", "-t", "" + STOP_SECONDS, "-D", "" + data.postgres()));
    }

    private void run(String program, List<String> arguments) throws IOException, LaunchFailure {
        File log = data.log().resolve("postgresql-start.log").toFile();
        List<String> command = new java.util.ArrayList<>(List.of("" + programs.program(program)));
        command.addAll(arguments);
        Process process = new ProcessBuilder(user.command(command))
                .directory(File.listRoots()[0])
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        process.getOutputStream().close();
        try {
            if (process.waitFor() != 0) {
                throw LaunchFailure.of("postgres.failed", program, log);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    /** Stops the server; its last checkpoint is written when this returns. */
    @Override
    public void close() throws IOException, LaunchFailure {
        if (postmaster.running().isPresent()) {
            stopServer();
        }
    }
}
