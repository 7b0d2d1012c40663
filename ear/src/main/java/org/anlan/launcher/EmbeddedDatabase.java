package org.anlan.launcher;

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
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The PostgreSQL that comes along, kept in the data folder and listening on the loopback address only.
 *
 * <p>The application signs in as the owner of its database, not as the superuser, as it would on an external server.
 */
final class EmbeddedDatabase implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class.getName());
    private static final String SUPERUSER = "postgres";
    private static final String APPLICATION = "anlan";
    private static final int START_ATTEMPTS = 5;
    private static final int CRASH_RECOVERY_SECONDS = 900;
    private static final int STOP_SECONDS = 60;

    private final DataFolder data;
    private final PostgresCommands commands;
    private final UnprivilegedUser user;
    private final Postmaster postmaster;
    private int port;
    private volatile boolean closing;

    private EmbeddedDatabase(DataFolder data, PostgresPrograms programs, UnprivilegedUser user) {
        this.data = data;
        this.user = user;
        this.commands = new PostgresCommands(programs, user, data.log().resolve("postgresql-start.log"));
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
            database.port = freePort();
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
            commands.run(
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

    /**
     * Tries again, because the helpers of a killed server take a moment to notice and to let go of its memory. Less
     * shared memory than PostgreSQL's own 128 MB: server and database together stay below 1 GiB.
     */
    private void startServer() throws IOException, LaunchFailure {
        String settings = "-c port=" + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''"
                + " -c logging_collector=on -c log_filename=postgresql-%a.log -c log_truncate_on_rotation=on"
                + " -c log_rotation_size=0 -c max_connections=80 -c shared_buffers=96MB -c jit=off";
        for (int attempt = 1; ; attempt++) {
            try {
                commands.run(
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

    /** From now on a server that dies is started again where the pool looks for it, until this is closed. */
    void keepRunning() throws IOException {
        postmaster.running().ifPresent(server -> server.onExit().thenRun(this::restart));
    }

    private synchronized void restart() {
        if (closing) {
            return;
        }
        LOG.severe("The database has died and is started again");
        try {
            postmaster.forget();
            startServer();
            keepRunning();
        } catch (IOException | LaunchFailure failed) {
            LOG.log(Level.SEVERE, "The database cannot be started again; restart Anlan", failed);
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

    /** One that ends by itself meanwhile, as when it was just killed, is stopped too. */
    private void stopServer() throws IOException, LaunchFailure {
        try {
            commands.run(
                    "pg_ctl", List.of("stop", "-m", "fast", "-w", "-t", "" + STOP_SECONDS, "-D", "" + data.postgres()));
        } catch (LaunchFailure failure) {
            if (postmaster.running().isPresent()) {
                throw failure;
            }
        }
    }

    /** Stops the server; its last checkpoint is written when this returns. */
    @Override
    public void close() throws IOException, LaunchFailure {
        closing = true;
        stopUnlessDead();
    }

    private synchronized void stopUnlessDead() throws IOException, LaunchFailure {
        if (postmaster.running().isPresent()) {
            stopServer();
        }
    }
}
