package org.anlan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The distribution, used and misused as by a user. */
class StandaloneIT {
    @TempDir
    Path folder;

    @BeforeAll
    static void unpack() throws IOException {
        RunningAnlan.unpackDistribution();
    }

    @Test
    void help_tells_every_option() throws Exception {
        RunningAnlan anlan = run("--help");

        assertThat(anlan.exitCode()).isZero();
        assertThat(anlan.output()).contains("--demo", "--port", "--host", "--data", "--db", "--help");
    }

    @Test
    void a_bad_option_gets_one_sentence() throws Exception {
        assertFails(2, run("--prot", "1"), "There is no option --prot; see --help.");
    }

    @Test
    void a_busy_port_gets_one_sentence() throws Exception {
        try (ServerSocket busy = new ServerSocket(0)) {
            assertFails(
                    1,
                    run("--port", "" + busy.getLocalPort(), "--data", folder.toString()),
                    "The port " + busy.getLocalPort() + " cannot be used");
        }
    }

    @Test
    void an_unreachable_database_gets_one_sentence() throws Exception {
        String url = "jdbc:postgresql://127.0.0.1:1/anlan";
        RunningAnlan anlan = RunningAnlan.start(
                Map.of("ANLAN_DB_USER", "anlan", "ANLAN_DB_PASSWORD", "secret"),
                "--db",
                url,
                "--port",
                "" + RunningAnlan.freePort(),
                "--data",
                folder.toString());

        assertFails(1, anlan, "The database " + url + " cannot be reached");
        assertThat(anlan.output()).doesNotContain("secret");
    }

    @Test
    void an_old_java_gets_one_sentence() throws Exception {
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));

        RunningAnlan anlan =
                RunningAnlan.start(Map.of("JAVA_HOME", folder.resolve("jdk").toString()), "--help");

        assertFails(1, anlan, "This Java is too old: 17 or later is needed, found 11");
    }

    @Test
    void one_life_with_a_second_start_a_crash_of_everything_and_an_orderly_end() throws Exception {
        int port = RunningAnlan.freePort();
        Path data = folder.resolve("data");
        RunningAnlan first = start(port, data).awaitReady();
        assertThat(first.output()).contains("http://localhost:" + port + "/anlan/", "login admin, password ");
        assertThat(RunningAnlan.status(port, "/anlan/")).isLessThan(400);
        assertThat(RunningAnlan.cookie(port, "http")).contains("SameSite").doesNotContain("Secure");
        assertThat(RunningAnlan.cookie(port, "https")).contains("Secure");
        assertThat(data.resolve("first-admin")).doesNotExist();

        assertFails(1, start(RunningAnlan.freePort(), data), "The data folder " + data + " is in use");
        assertThat(first.isAlive()).isTrue();

        secondNodeOnTheSameDatabase(data);
        assertThat(RunningAnlan.status(port, "/health/ready")).isEqualTo(200);

        write(data);
        Postmaster postmaster = new Postmaster(data.resolve("postgres"));
        ProcessHandle killedDatabase = postmaster.running().orElseThrow();
        first.kill();
        killedDatabase.destroyForcibly();

        RunningAnlan second = start(port, data).awaitReady();
        assertThat(second.output()).doesNotContain("password ");
        assertThat(read(data)).isEqualTo(42);

        ProcessHandle database = postmaster.running().orElseThrow();
        second.terminate();
        assertThat(second.exitCode()).isZero();
        assertThat(postmaster.running()).isEmpty();
        assertThat(database.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
        assertThat(Files.readString(data.resolve("log/postgresql-start.log"))).endsWith("server stopped\n");

        RunningAnlan demo = run("--demo", "--port", "" + port, "--data", data.toString());
        assertThat(demo.exitCode()).isEqualTo(1);
        assertThat(demo.output().lines()).last().asString().startsWith(data + " holds the data of an organisation");
    }

    /** The embedded database of the first node is an external one for the second. */
    private void secondNodeOnTheSameDatabase(Path data) throws Exception {
        int port = RunningAnlan.freePort();
        Map<String, String> credentials = Map.of(
                "ANLAN_DB_USER",
                "anlan",
                "ANLAN_DB_PASSWORD",
                Files.readString(data.resolve("database-password")).strip());
        RunningAnlan node = RunningAnlan.start(
                        credentials,
                        "--db",
                        RunningAnlan.url(data),
                        "--port",
                        "" + port,
                        "--host",
                        "127.0.0.1",
                        "--data",
                        folder.resolve("second").toString())
                .awaitReady();
        assertThat(node.output()).contains("Sign in with your account.").doesNotContain("Starting the database");
        assertThat(RunningAnlan.status(port, "/health/ready")).isEqualTo(200);
        node.terminate();
        assertThat(node.exitCode()).isZero();
    }

    private static RunningAnlan start(int port, Path data) throws IOException {
        return run("--port", "" + port, "--host", "127.0.0.1", "--data", data.toString());
    }

    private static RunningAnlan run(String... arguments) throws IOException {
        return RunningAnlan.start(Map.of(), arguments);
    }

    private static void assertFails(int exitCode, RunningAnlan anlan, String sentence) throws Exception {
        assertThat(anlan.exitCode()).as(anlan.output()).isEqualTo(exitCode);
        assertThat(anlan.output()).startsWith(sentence).hasLineCount(1);
    }

    private static void write(Path data) throws IOException, SQLException {
        try (Connection connection = RunningAnlan.database(data);
                Statement statement = connection.createStatement()) {
            statement.execute("create schema kept");
            statement.execute("create table kept.row (n int)");
            statement.execute("insert into kept.row values (42)");
        }
    }

    private static int read(Path data) throws IOException, SQLException {
        try (Connection connection = RunningAnlan.database(data);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select n from kept.row")) {
            row.next();
            return row.getInt(1);
        }
    }
}
