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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real database programs, without the server. */
class EmbeddedDatabaseIT {
    private static final String VERSION = System.getProperty("postgres.version");

    @TempDir
    static Path programs;

    @TempDir
    Path folder;

    private DataFolder data;
    private EmbeddedDatabase running;

    @BeforeEach
    void open() throws Exception {
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
        Files.createDirectories(folder.resolve("postgres.new/base"));
        Files.writeString(folder.resolve("postgres.new/PG_VERSION"), "18\n");

        assertThat(query(start(), "select 1")).isEqualTo("1");
    }

    @Test
    void no_password_or_a_wrong_one_is_refused_with_its_own_sentence() throws Exception {
        Database right = start();

        assertThatThrownBy(() -> new Database(right.url(), right.user(), "wrong").verify())
                .hasMessage("db.unauthorised");
        assertThatThrownBy(() -> new Database(right.url() + "x", right.user(), right.password()).verify())
                .hasMessage("db.missing");
        assertThatThrownBy(() -> new Database("jdbc:postgresql://127.0.0.1:1/anlan", "anlan", "x").verify())
                .hasMessage("db.unreachable");
        assertThatThrownBy(() -> Database.external(right.url(), Map.of())).hasMessage("db.credentials");
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
