package org.anlan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real database programs, without the server. */
class EmbeddedDatabaseIT {
    private static final String VERSION = System.getProperty("postgres.version");

    @TempDir
    static Path programs;

    /** A data folder as the first start leaves it; creating the cluster takes seconds, which one test shows to work. */
    @TempDir
    static Path created;

    @TempDir
    Path folder;

    private DataFolder data;
    private EmbeddedDatabase running;

    @BeforeAll
    static void create() throws Exception {
        PostgresPrograms unpacked = PostgresPrograms.unpack(Path.of("target/postgres"), programs, VERSION);
        try (DataFolder first = DataFolder.open(created)) {
            EmbeddedDatabase.start(first, unpacked, VERSION).close();
        }
    }

    @BeforeEach
    void open() throws Exception {
        Process copy = new ProcessBuilder("cp", "-a", created + "/.", "" + folder).start();
        assertThat(copy.waitFor()).isZero();
        data = DataFolder.open(folder);
    }

    @AfterEach
    void stop() throws Exception {
        if (running != null) {
            running.close();
        }
        data.close();
    }

    @Test
    void rows_outlive_a_killed_server_and_the_application_is_no_superuser() throws Exception {
        Database first = start();
        query(first, "create table kept(n int); insert into kept values (42); create extension pg_trgm; select 1");
        ProcessHandle killed = new Postmaster(data.postgres()).running().orElseThrow();
        killed.destroyForcibly();

        Database second = start();

        assertThat(query(second, "select n from kept")).isEqualTo("42");
        assertThat(query(second, "select rolsuper from pg_roles where rolname = current_user"))
                .isEqualTo("f");
        assertThat(query(second, "select datcollate from pg_database where datname = current_database()"))
                .isEqualTo("C.UTF-8");
    }

    @Test
    void a_server_that_dies_is_started_again_on_its_port() throws Exception {
        Database database = start();
        query(database, "create table kept(n int); insert into kept values (5); select 1");
        running.keepRunning();
        ProcessHandle killed = new Postmaster(data.postgres()).running().orElseThrow();

        killed.destroyForcibly();

        assertThat(answerWithin(Duration.ofSeconds(60), database, "select n from kept"))
                .isEqualTo("5");
    }

    @Test
    void a_server_that_outlived_its_launcher_is_replaced_with_nothing_lost() throws Exception {
        Database first = start();
        query(first, "create table kept(n int); insert into kept values (7); select 1");
        ProcessHandle orphan = new Postmaster(data.postgres()).running().orElseThrow();

        Database second = start();

        assertThat(orphan.isAlive()
                        && new Postmaster(data.postgres())
                                .running()
                                .orElseThrow()
                                .equals(orphan))
                .isFalse();
        assertThat(query(second, "select n from kept")).isEqualTo("7");
    }

    @Test
    void a_database_creation_that_was_interrupted_begins_again() throws Exception {
        DataFolder.delete(data.postgres());
        Files.createDirectories(folder.resolve("postgres.new/base"));
        Files.writeString(folder.resolve("postgres.new/PG_VERSION"), "18\n");

        assertThat(query(start(), "select 1")).isEqualTo("1");
    }

    @Test
    void no_password_or_a_wrong_one_is_refused_with_its_own_sentence() throws Exception {
        Database right = start();

        assertThatThrownBy(() -> new Database(right.url(), right.user(), "wrong").verify(false))
                .hasMessage("db.unauthorised");
        assertThatThrownBy(() -> new Database(right.url() + "x", right.user(), right.password()).verify(false))
                .hasMessage("db.missing");
        assertThatThrownBy(() -> new Database("jdbc:postgresql://127.0.0.1:1/anlan", "anlan", "x").verify(false))
                .hasMessage("db.unreachable");
        assertThatThrownBy(() -> Database.external(right.url(), Map.of())).hasMessage("db.credentials");
    }

    @Test
    void a_copy_of_the_running_database_starts_by_itself_with_what_was_committed() throws Exception {
        Database original = start();
        query(original, "create table kept as select generate_series(1, 20000) n; select 1");
        Path copy = folder.resolveSibling(folder.getFileName() + "-copy");

        Thread writer = new Thread(() -> insertUntilRefused(original));
        writer.start();
        new Backup(folder, copy).run();
        writer.interrupt();
        writer.join();
        query(original, "insert into kept values (-1); select 1");
        assertThatThrownBy(() -> new Backup(folder, copy).run()).hasMessage("backup.exists");
        running.close();
        assertThatThrownBy(() -> new Backup(folder, copy.resolveSibling("x")).run())
                .hasMessage("backup.not_running");

        PostgresPrograms unpacked = PostgresPrograms.unpack(Path.of("target/postgres"), programs, VERSION);
        try (DataFolder restored = DataFolder.open(copy);
                EmbeddedDatabase again = EmbeddedDatabase.start(restored, unpacked, VERSION)) {
            assertThat(query(again.application(), "select count(*) from kept where n between 1 and 20000"))
                    .isEqualTo("20000");
            assertThat(query(again.application(), "select count(*) from kept where n = -1"))
                    .isEqualTo("0");
        } finally {
            DataFolder.delete(copy);
        }
    }

    /** Keeps the log busy while the copy is made. */
    private static void insertUntilRefused(Database database) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            while (!Thread.currentThread().isInterrupted()) {
                statement.execute("insert into kept select 0 from generate_series(1, 1000)");
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    @Test
    void an_external_database_that_does_not_suit_is_told_before_the_server_starts() throws Exception {
        Database right = start();
        Database superuser = superuser(right);
        query(superuser, "create database latin encoding 'LATIN1' locale 'C' template template0; select 1");
        query(superuser, "create role guest login password 'guest'; select 1");

        right.verify(false);
        assertThatThrownBy(() -> other(superuser, "latin").verify(false)).hasMessage("db.encoding");
        assertThatThrownBy(() -> new Database(right.url(), "guest", "guest").verify(false))
                .hasMessage("db.rights");
        try (Connection connection = right.connect()) {
            assertThatThrownBy(() -> new DatabaseCheck(connection, "x").requireVersion(99))
                    .hasMessage("db.old");
        }
    }

    @Test
    void a_demonstration_and_an_organisations_own_database_are_kept_apart() throws Exception {
        Database database = start();
        String table = "create schema platform; create table platform.installation(demo boolean); ";

        query(database, table + "insert into platform.installation values (true); select 1");
        database.verify(true);
        assertThatThrownBy(() -> database.verify(false)).hasMessage("db.demo");

        query(database, "update platform.installation set demo = false; select 1");
        database.verify(false);
        assertThatThrownBy(() -> database.verify(true)).hasMessage("db.own");
    }

    private Database superuser(Database application) throws Exception {
        return new Database(other(application, "postgres").url(), "postgres", data.secret("database-admin-password"));
    }

    private static Database other(Database database, String name) {
        String url = database.url().replaceFirst("[^/]+$", name);
        return new Database(url, database.user(), database.password());
    }

    @Test
    void the_folder_of_another_major_version_is_left_alone() throws Exception {
        start();
        running.close();
        Files.writeString(data.postgres().resolve("PG_VERSION"), "17\n");

        assertThatThrownBy(this::start).hasMessage("postgres.version");
    }

    private static String answerWithin(Duration patience, Database database, String sql) throws Exception {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return query(database, sql);
            } catch (SQLException notYet) {
                assertThat(System.nanoTime()).as(notYet.toString()).isLessThan(end);
                Thread.sleep(200);
            }
        }
    }

    private Database start() throws Exception {
        PostgresPrograms unpacked = PostgresPrograms.unpack(Path.of("target/postgres"), programs, VERSION);
        running = EmbeddedDatabase.start(data, unpacked, VERSION);
        return running.application();
    }

    private static String query(Database database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            while (!rows) {
                rows = statement.getMoreResults();
            }
            try (ResultSet result = statement.getResultSet()) {
                result.next();
                return result.getString(1);
            }
        }
    }
}
